import type { PastBill } from '@tinhso/bills-contract';
import { formatDecimal, formatMoney, formatPlainDate, Section, useT } from '@tinhso/ui';
import { Link } from 'wouter';
import { messages } from '../messages.js';
import { monthOf } from '../words.js';

/** The months behind: bars for the eye, the same as a table for everybody. */
export function Past({ past }: { past: readonly PastBill[] }) {
  const t = useT(messages);
  const most = Math.max(1, ...past.map(({ amount }) => amount));
  if (past.length === 0)
    return (
      <Section title={t('bills.past.title')} id="past">
        <p className="quiet">{t('bills.past.none')}</p>
      </Section>
    );
  const used = past.some(({ quantity }) => quantity !== undefined);
  return (
    <Section title={t('bills.past.title')} id="past">
      <div className="bars" aria-hidden="true">
        {[...past].reverse().map(({ billNo, period, amount }) => (
          <span key={billNo} className="bars__one">
            <i style={{ ['--v' as string]: String(Math.max(0.02, amount / most)) }} />
            <small>{Number(period.slice(5))}</small>
          </span>
        ))}
      </div>
      <table className="plain-table">
        <caption className="visually-hidden">{t('bills.past.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('bills.past.month')}</th>
            {used && (
              <th scope="col" className="num">
                {t('bills.past.used')}
              </th>
            )}
            <th scope="col" className="num">
              {t('bills.past.amount')}
            </th>
            <th scope="col" className="num">
              {t('bills.past.paid')}
            </th>
          </tr>
        </thead>
        <tbody>
          {past.map((bill) => (
            <Month key={bill.billNo} bill={bill} used={used} />
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function Month({ bill: { period, quantity, unit, amount, paidOn, paymentId }, used }: { bill: PastBill; used: boolean }) {
  const t = useT(messages);
  const day = paidOn ? formatPlainDate(paidOn).slice(0, 5) : '';
  return (
    <tr>
      <th scope="row">{monthOf(period)}</th>
      {used && <td className="num">{quantity === undefined ? '' : `${formatDecimal(quantity)} ${unit ?? ''}`}</td>}
      <td className="num">{formatMoney(amount)}</td>
      <td className="num">
        {day}
        {paymentId && (
          <>
            {' '}
            <Link className="link" href={`/thanh-toan/${paymentId}`}>
              {t('bills.past.here')}
            </Link>
          </>
        )}
      </td>
    </tr>
  );
}
