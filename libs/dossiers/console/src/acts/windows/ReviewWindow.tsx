import type { ResultFieldView } from '@tinhso/dossiers-contract';
import { useT } from '@tinhso/ui';
import { useKeptState } from '@tinhso/ui/console';
import { useState } from 'react';
import { ActWindow, draftName, type ActWindowProps } from '../ActWindow.js';
import { messages } from '../messages.js';
import { TextBox } from '../TextBox.js';
import { ResultField } from './ResultField.js';
import { resultFault } from './result-values.js';
import { ResultPreview } from './ResultPreview.js';

interface Draft {
  facts: Record<string, string>;
  note: string;
}

/** The officer completes the draft result and hands it to the leader; the sheet beside shows what will be signed. */
export function ReviewWindow(props: ActWindowProps) {
  const t = useT(messages);
  const { dossier } = props;
  const { fields } = dossier.result;
  const [draft, setDraft] = useKeptState<Draft>(draftName(dossier.id, 'request_review'), { facts: {}, note: dossier.result.note ?? '' });
  const [tried, setTried] = useState(false);
  const valueOf = (field: ResultFieldView) => draft.facts[field.key] ?? field.value ?? '';
  const faultOf = (field: ResultFieldView) => resultFault(field, valueOf(field));
  const read = () => {
    setTried(true);
    if (fields.some(faultOf)) return undefined;
    const facts = Object.fromEntries(
      fields.map((field) => [field.key, valueOf(field).trim()] as const).filter(([, value]) => value !== ''),
    );
    return { facts, ...(draft.note.trim() && { note: draft.note.trim() }) };
  };
  return (
    <ActWindow
      {...props}
      act="request_review"
      title={t('dossiers.act.request_review')}
      submit={t('dossiers.review.submit')}
      what={t('dossiers.review.what')}
      width={1120}
      read={read}
      beside={<ResultPreview dossier={dossier} facts={Object.fromEntries(fields.map((field) => [field.key, valueOf(field)]))} />}
    >
      {fields.map((field, index) => {
        const fault = tried ? faultOf(field) : undefined;
        return (
          <ResultField
            key={field.key}
            field={field}
            value={valueOf(field)}
            onChange={(value) => setDraft({ ...draft, facts: { ...draft.facts, [field.key]: value } })}
            fault={fault && t(`dossiers.fault.${fault}`)}
            focused={index === 0}
          />
        );
      })}
      <TextBox
        label={t('dossiers.review.note')}
        value={draft.note}
        onChange={(note) => setDraft({ ...draft, note })}
        rows={2}
        maxLength={1000}
      />
    </ActWindow>
  );
}
