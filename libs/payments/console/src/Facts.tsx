import type { StaffPayment } from '@tinhso/payments-contract';
import { formatMoment, useLang, useT } from '@tinhso/ui';
import { messages } from './messages.js';

/** What a payment is: pairs of name and value, those that are known. */
export function Facts({ payment }: { payment: StaffPayment }) {
  const t = useT(messages);
  const lang = useLang();
  const moment = (at: string | undefined) => at && formatMoment(at, lang);
  const facts = {
    'payments.fact.unit': payment.unitName,
    'payments.fact.by': payment.startedBy,
    'payments.fact.method': payment.method,
    'payments.fact.transaction': payment.transactionNo,
    'payments.fact.bank': payment.bank,
    'payments.fact.failure': payment.failure,
    'payments.fact.expires': moment(payment.expiresAt),
    'payments.fact.checks': t('payments.fact.checksValue', { count: payment.checks }),
    'payments.fact.nextCheck': moment(payment.nextCheckAt),
  } as const;
  return (
    <section className="box">
      <h2>{t('payments.one.facts')}</h2>
      <dl className="privacy-pairs">
        {Object.entries(facts).flatMap(([name, value]) =>
          value
            ? [
                <dt key={name}>{t(name as keyof typeof facts)}</dt>,
                <dd key={`${name} value`} className="num">
                  {value}
                </dd>,
              ]
            : [],
        )}
      </dl>
    </section>
  );
}
