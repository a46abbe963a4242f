import { useQuery } from '@tanstack/react-query';
import type { CashDay } from '@tinhso/payments-contract';
import { formatDate, formatDecimal, formatMoney, formatTime, useApi, useT } from '@tinhso/ui';
import { AreaPage, DayInput, LoadFailed, Waiting } from '@tinhso/ui/console';
import { useState } from 'react';
import { CounterViews } from './CounterViews.js';
import { messages } from './messages.js';
import { cashDayOptions } from './queries.js';

/** What one took on a day, and the sum that has to be in the drawer. */
export function CashDayPage() {
  const t = useT(messages);
  const [day, setDay] = useState('');
  const wanted = /^\d{4}-\d\d-\d\d$/.test(day) ? day : undefined;
  const book = useQuery(cashDayOptions(useApi(), wanted));
  const tools = (
    <div className="payment-search no-print">
      <label className="sr" htmlFor="cash-day">
        {t('counter.day.label')}
      </label>
      <DayInput id="cash-day" value={day} onChange={setDay} />
      <button type="button" className="btn md" onClick={() => window.print()}>
        {t('counter.day.print')}
      </button>
    </div>
  );
  return (
    <AreaPage
      title={t('counter.day.title')}
      note={book.data && `${book.data.clerkName} · ${formatDate(book.data.day)}`}
      tools={tools}
      side={<CounterViews current="day" />}
    >
      {book.isPending && <Waiting />}
      {book.isError && <LoadFailed error={book.error} onRetry={() => book.refetch()} />}
      {book.data?.items.length === 0 && (
        <div className="empty">
          <h2>{t('counter.day.empty')}</h2>
          <p>{t('counter.day.emptyDetail')}</p>
        </div>
      )}
      {book.data && book.data.items.length > 0 && <Book book={book.data} />}
    </AreaPage>
  );
}

const columns = ['when', 'what', 'receipts', 'given', 'change', 'amount'] as const;

function Book({ book: { items, total } }: { book: CashDay }) {
  const t = useT(messages);
  return (
    <table className="grid counter-book">
      <caption className="sr">{t('counter.day.title')}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col" className={`c-${column}`}>
              {t(`counter.day.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map(({ paymentId, at, title, caseCode, payerName, receipts, amount, given, change }) => (
          <tr key={paymentId}>
            <td className="num">{formatTime(at)}</td>
            <td>
              <div>
                <b>{title}</b>
              </div>
              <div>{[caseCode, payerName].join(' · ')}</div>
            </td>
            <td className="num">{receipts.map(({ number }) => number).join(', ')}</td>
            <td className="num c-given">{formatDecimal(given)}</td>
            <td className="num c-change">{formatDecimal(change)}</td>
            <td className="num c-amount">
              <b>{formatDecimal(amount)}</b>
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={5}>
            {t('counter.day.total')} · {t('counter.day.count', { count: items.length })}
          </th>
          <td className="num c-amount">
            <b>{formatMoney(total)}</b>
          </td>
        </tr>
      </tfoot>
    </table>
  );
}
