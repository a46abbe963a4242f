import type { StaffDossier } from '@tinhso/dossiers-contract';
import { plainDate, useT } from '@tinhso/ui';
import { useState } from 'react';
import { messages } from '../messages.js';
import { officialWords } from '../official-words.js';
import type { Need } from './request-draft.js';

interface FormPreviewProps {
  dossier: StaffDossier;
  needs: readonly Need[];
  instructions: Readonly<Record<string, string>>;
  by: string;
}

/** Form 02 (TT 03/2025/TT-VPCP) as it grows while things are ticked, or the short message that the citizen gets. */
export function FormPreview(props: FormPreviewProps) {
  const t = useT(messages);
  const [side, setSide] = useState<'form' | 'message'>('form');
  return (
    <>
      <div className="r between">
        <span className="seg">
          <button type="button" aria-pressed={side === 'form'} onClick={() => setSide('form')}>
            {t('dossiers.supplement.preview')}
          </button>
          <button type="button" aria-pressed={side === 'message'} onClick={() => setSide('message')}>
            {t('dossiers.supplement.previewMessage')}
          </button>
        </span>
        <span className="m s">{t('dossiers.supplement.previewNote')}</span>
      </div>
      {side === 'form' ? (
        <Form02 {...props} />
      ) : (
        <p className="alert">{t('dossiers.supplement.sms', { code: props.dossier.code, count: props.needs.length })}</p>
      )}
    </>
  );
}

/** The form is an official paper and is Vietnamese in both languages of the console. */
function Form02({ dossier, needs, instructions, by }: FormPreviewProps) {
  const [year = '', month = '', day = ''] = plainDate(new Date()).split('-');
  const words = officialWords.form02;
  const sentence = (key: string) => {
    const text = (instructions[key] ?? '').trim();
    return text ? `: ${text.charAt(0).toLocaleLowerCase('vi')}${text.slice(1)}` : '';
  };
  return (
    <div className="paper form02" lang="vi">
      <div className="two">
        <div>
          <b>{dossier.receivingUnit.name.toLocaleUpperCase('vi')}</b>
          <div>{words.number}</div>
        </div>
        <div>
          <b>
            {officialWords.nation}
            <br />
            <span className="u">{officialWords.motto}</span>
          </b>
          <div>
            <i>{words.date(day, month, year)}</i>
          </div>
        </div>
      </div>
      <div className="t">{words.title}</div>
      <p>
        {words.applicant}
        <b>{dossier.applicant.fullName}</b>
      </p>
      <p>{words.procedure(dossier.procedure.title)}</p>
      <p>{words.code(dossier.code)}</p>
      {dossier.applicant.phone && <p>{words.phone(dossier.applicant.phone)}</p>}
      <p>{words.items}</p>
      {needs.map((need, index) => (
        <p key={need.key}>
          {index + 1}. {need.title || '…'}
          {sentence(need.key)}
        </p>
      ))}
      {needs.length === 0 && <p>…</p>}
      <div className="two sign0">
        <span />
        <div>
          <b>{words.signer}</b>
          <div className="who">{by}</div>
        </div>
      </div>
    </div>
  );
}
