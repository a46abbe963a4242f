import { useQuery } from '@tanstack/react-query';
import { closingCodeTexts } from '@tinhso/feedback-contract';
import { useApi, useLang, useT } from '@tinhso/ui';
import { FormField } from '@tinhso/ui/console';
import type { FieldsProps } from './ActFields.js';
import { EvidenceField } from './EvidenceField.js';
import { messages } from './messages.js';
import { textsOptions } from './queries.js';

const CODES = ['fixed', 'not_ours', 'no_action'] as const;

/** Outcome, standard texts and evidence of an answer. */
export function AnswerFields({ ticket, wish, onWish }: FieldsProps) {
  const t = useT(messages);
  const lang = useLang();
  const texts = useQuery(textsOptions(useApi(), ticket.id)).data?.items ?? [];
  const code = wish.closingCode ?? 'fixed';
  const fitting = texts.filter(({ status, closing }) => status === 'answered' && (!closing || closing === code));
  return (
    <>
      <FormField label={t('feedback.outcome')}>
        {(bind) => (
          <select
            {...bind}
            className="in"
            value={code}
            onChange={(event) => onWish({ ...wish, closingCode: CODES.find((each) => each === event.target.value) ?? 'fixed' })}
          >
            {CODES.map((each) => (
              <option key={each} value={each}>
                {closingCodeTexts[each][lang]}
              </option>
            ))}
          </select>
        )}
      </FormField>
      {fitting.length > 0 && (
        <div className="ticket-chips" role="group" aria-label={t('feedback.standard')}>
          {fitting.slice(0, 6).map(({ key, title, text }) => (
            <button key={key} type="button" className="btn sm" title={text} onClick={() => onWish({ ...wish, text })}>
              <b>{title}</b>
              <span className="m s">{text}</span>
            </button>
          ))}
        </div>
      )}
      {ticket.evidence !== 'none' && <p className="m s">{t(`feedback.evidence.${ticket.evidence}`)}</p>}
      <EvidenceField ticketId={ticket.id} onFiles={(evidence) => onWish({ ...wish, evidence })} />
      {ticket.evidence === 'photo-or-note' && (
        <FormField label={t('feedback.visitNote')} hint={t('feedback.visitNoteHint')}>
          {(bind) => (
            <textarea
              {...bind}
              className="in"
              rows={2}
              maxLength={2000}
              value={wish.visitNote ?? ''}
              onChange={(event) => onWish({ ...wish, visitNote: event.target.value })}
            />
          )}
        </FormField>
      )}
    </>
  );
}
