import { useQuery } from '@tanstack/react-query';
import { formatDecimal, formatPlainDate, useApi, useT } from '@tinhso/ui';
import { Link } from 'wouter';
import { paymentPaths } from '../paths.js';
import { LedgerFrame } from './LedgerFrame.js';
import { messages } from './messages.js';
import { daysOptions } from './queries.js';

/** Days of an account, the newest first. */
export function AccountPage({ account }: { account: string }) {
  const t = useT(messages);
  const query = useQuery(daysOptions(useApi(), account));
  const back = (
    <Link className="btn md" href={paymentPaths.ledger}>
      {t('payments.books.back')}
    </Link>
  );
  const title = query.data?.text ?? t('payments.books.title');
  return (
    <LedgerFrame title={title} tools={back} query={query}>
      {query.data && (
        <table className="grid books-grid">
          <caption className="sr">{t('payments.books.days', { account: title })}</caption>
          <thead>
            <tr>
              {(['day', 'entries', 'debit', 'credit'] as const).map((column) => (
                <th key={column} scope="col" className={column === 'day' ? undefined : 'b-sum'}>
                  {t(`payments.books.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {query.data.days.map(({ day, entries, debit, credit, locked }) => (
              <tr key={day}>
                <td>
                  <div>
                    <Link href={`/so-cai/${encodeURIComponent(account)}/${day}`}>
                      <b>{formatPlainDate(day)}</b>
                    </Link>
                  </div>
                  <div>{t(locked ? 'payments.books.locked' : 'payments.books.open')}</div>
                </td>
                <td className="num b-sum">{formatDecimal(entries)}</td>
                <td className="num b-sum">{formatDecimal(debit)}</td>
                <td className="num b-sum">{formatDecimal(credit)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </LedgerFrame>
  );
}
