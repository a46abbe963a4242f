import type { StaffDossier } from '@tinhso/dossiers-contract';
import { plainDate, useT } from '@tinhso/ui';
import { useState } from 'react';
import { messages } from '../messages.js';
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
  const [year, month, day] = plainDate(new Date()).split('-');
  const sentence = (key: string) => {
    const text = (instructions[key] ?? '').trim();
    return text ? `: ${text.charAt(0).toLocaleLowerCase('vi')}${text.slice(1)}` : '';
  };
  return (
    <div className="paper form02" lang="vi">
      <div className="two">
        <div>
          <b>{dossier.receivingUnit.name.toLocaleUpperCase('vi')}</b>
          <div>Số: …/HDHS</div>
        </div>
        <div>
          <b>
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            <br />
            <span className="u">Độc lập - Tự do - Hạnh phúc</span>
          </b>
          <div>
            <i>
              Ngày {day} tháng {month} năm {year}
            </i>
          </div>
        </div>
      </div>
      <div className="t">PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ</div>
      <p>
        Hồ sơ của: <b>{dossier.applicant.fullName}</b>
      </p>
      <p>Nội dung yêu cầu giải quyết: {dossier.procedure.title}</p>
      <p>Mã hồ sơ: {dossier.code}</p>
      {dossier.applicant.phone && <p>Số điện thoại: {dossier.applicant.phone}</p>}
      <p>Yêu cầu hoàn thiện hồ sơ gồm những nội dung sau:</p>
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
          <b>NGƯỜI HƯỚNG DẪN</b>
          <div className="who">{by}</div>
        </div>
      </div>
    </div>
  );
}
