import { useInfiniteQuery } from '@tanstack/react-query';
import { formatDecimal, formatPlainDate, formatTime, useApi, useT } from '@tinhso/ui';
import { Link } from 'wouter';
import { messages as areaMessages } from '../messages.js';
import { LedgerFrame } from './LedgerFrame.js';
import { messages } from './messages.js';
import { entriesOptions } from './queries.js';

/** What was booked in an account on a day; each leads to its payment. */
export function AccountDayPage({ account, day }: { account: string; day: string }) {
  const t = useT(messages);
  const ta = useT(areaMessages);
  const query = useInfiniteQuery(entriesOptions(useApi(), account, day));
  const [first] = query.data?.pages ?? [];
  const entries = query.data?.pages.flatMap((page) => page.entries) ?? [];
  const back = (
    <Link className="btn md" href={`/so-cai/${encodeURIComponent(account)}`}>
      {t('payments.books.backDays')}
    </Link>
  );
  return (
    <LedgerFrame title={first ? `${first.text} · ${formatPlainDate(day)}` : t('payments.books.title')} tools={back} query={query}>
      {first && (
        <table className="grid books-grid">
          <caption className="sr">{t('payments.books.day.table')}</caption>
          <thead>
            <tr>
              {(['what', 'against', 'payment', 'debit', 'credit'] as const).map((column) => (
                <th key={column} scope="col" className={column === 'debit' || column === 'credit' ? 'b-sum' : undefined}>
                  {t(`payments.books.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <tr key={entry.id}>
                <td>
                  <div>{entry.text}</div>
                  <div className="num">{formatTime(entry.postedAt)}</div>
                </td>
                <td>
                  <div>{entry.against}</div>
                </td>
                <td className="num">
                  <div>{entry.paymentId && <Link href={`/${entry.paymentId}`}>{entry.reference}</Link>}</div>
                </td>
                <td className="num b-sum">{entry.debit ? formatDecimal(entry.debit) : ''}</td>
                <td className="num b-sum">{entry.credit ? formatDecimal(entry.credit) : ''}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {query.hasNextPage && (
        <div className="more">
          <button type="button" className="btn md" onClick={() => void query.fetchNextPage()}>
            {ta(query.isFetchingNextPage ? 'payments.loading' : 'payments.more')}
          </button>
        </div>
      )}
    </LedgerFrame>
  );
}
