import type { StaffPayment } from '@tinhso/payments-contract';
import { formatDecimal, formatMoment, useLang, useT } from '@tinhso/ui';
import { messages } from './messages.js';

/** Every transaction of the ledger that is about a payment: debit and credit side by side. */
export function Ledger({ entries }: { entries: StaffPayment['ledger'] }) {
  const t = useT(messages);
  const lang = useLang();
  const sum = (amount: number) => (amount === 0 ? '' : formatDecimal(amount));
  return (
    <section>
      <h2>{t('payments.ledger')}</h2>
      {entries.length === 0 && <p className="m">{t('payments.ledger.none')}</p>}
      {entries.map(({ id, text, postedAt, lines }) => (
        <table className="plain payment-ledger" key={id}>
          <caption>
            <b>{text}</b> <span className="m s num">{formatMoment(postedAt, lang)}</span>
          </caption>
          <thead>
            <tr>
              {(['account', 'debit', 'credit'] as const).map((column) => (
                <th key={column} scope="col" className={column === 'account' ? undefined : 'num'}>
                  {t(`payments.ledger.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(({ account, accountText, debit, credit }) => (
              <tr key={account}>
                <td>{accountText}</td>
                <td className="num">{sum(debit)}</td>
                <td className="num">{sum(credit)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </section>
  );
}
