import type { TicketEntry } from '@tinhso/feedback-contract';
import { formatMoment, useLang, useT } from '@tinhso/ui';
import { Glyph } from '@tinhso/ui/console';
import { messages } from './messages.js';

/** What was done and written, newest first; what stays in the house looks different from what everybody reads. */
export function Entries({ entries }: { entries: readonly TicketEntry[] }) {
  const t = useT(messages);
  const lang = useLang();
  return (
    <section className="ticket-entries" aria-label={t('feedback.history')}>
      <h3>{t('feedback.history')}</h3>
      <ol>
        {entries.map(({ id, kind, title, at, by, text, audience }) => (
          <li key={id} className={kind === 'note' ? 'ticket-msg note' : 'ticket-msg'}>
            <div className="r between s">
              <span>
                <Glyph
                  name={audience === 'public' ? 'globe' : audience === 'reporter' ? 'user' : 'lock'}
                  size={16}
                  label={t(`feedback.audience.${audience}`)}
                />{' '}
                <b>{title}</b>
                {by && ` · ${by}`}
              </span>
              <time className="m num" dateTime={at}>
                {formatMoment(at, lang)}
              </time>
            </div>
            {text && <p>{text}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
