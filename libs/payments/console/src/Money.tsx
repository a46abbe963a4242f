import { refundStateTexts, type StaffPayment } from '@tinhso/payments-contract';
import { formatMoment, formatMoney, useLang, useT } from '@tinhso/ui';
import { messages } from './messages.js';

/** What the gateway took, and what went back. */
export function Money({ payment: { charges, refunds } }: { payment: StaffPayment }) {
  const t = useT(messages);
  const lang = useLang();
  return (
    <>
      {charges.length > 0 && (
        <section>
          <h2>{t('payments.charges')}</h2>
          <ul className="privacy-steps">
            {charges.map(({ transactionNo, amount, at, settles, via }) => (
              <li key={transactionNo}>
                <b className="num">{formatMoney(amount)}</b> {t(settles ? 'payments.charges.settles' : 'payments.charges.surplus')}
                <div className="m s num">
                  {transactionNo} · {formatMoment(at, lang)} · {via === 'ipn' ? 'IPN' : 'querydr'}
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
      {refunds.length > 0 && (
        <section>
          <h2>{t('payments.refunds')}</h2>
          <ul className="privacy-steps">
            {refunds.map((refund) => (
              <li key={refund.id}>
                <b className="num">{formatMoney(refund.amount)}</b> {refundStateTexts[refund.state][lang]}
                <div className="m s">
                  {refund.reason} · {formatMoment(refund.endedAt ?? refund.requestedAt, lang)}
                </div>
                {refund.failure && <div className="s">{refund.failure}</div>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
