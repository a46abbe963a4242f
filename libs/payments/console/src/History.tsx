import type { StaffPayment } from '@tinhso/payments-contract';
import { formatMoment, useLang, useT } from '@tinhso/ui';
import { messages } from './messages.js';

/** How it went, oldest first. */
export function History({ history }: { history: StaffPayment['history'] }) {
  const t = useT(messages);
  const lang = useLang();
  return (
    <section className="box">
      <h2>{t('payments.history')}</h2>
      <ol className="privacy-steps">
        {history.map(({ type, at, text, by, note }) => (
          <li key={`${type} ${at}`}>
            <b>{text}</b>
            <div className="m s">
              <time dateTime={at}>{formatMoment(at, lang)}</time> · {by || t('payments.system')}
            </div>
            {note && <div className="s num">{note}</div>}
          </li>
        ))}
      </ol>
    </section>
  );
}
