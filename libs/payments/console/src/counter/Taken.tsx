import { useQuery } from '@tanstack/react-query';
import type { CashTaking } from '@tinhso/payments-contract';
import { formatMoney, useApi, useT } from '@tinhso/ui';
import { CounterReceipts } from './CounterReceipts.js';
import { messages } from './messages.js';
import { cashDayOptions } from './queries.js';

/** The cash is taken: the change in large, the receipts to print, the next payer. */
export function Taken({ taking, onNext }: { taking: CashTaking; onNext: () => void }) {
  const t = useT(messages);
  // The book is looked at again until the receipts are signed.
  const book = useQuery(cashDayOptions(useApi(), undefined));
  const now = book.data?.items.find(({ paymentId }) => paymentId === taking.paymentId) ?? taking;
  return (
    <div className="counter-taken">
      <div role="status">
        <h2>{t('counter.done', { amount: formatMoney(taking.amount) })}</h2>
        <p className="counter-change">
          {taking.change > 0 ? t('counter.doneChange', { change: formatMoney(taking.change) }) : t('counter.doneExact')}
        </p>
        <p className="m s num">{[taking.title, taking.caseCode, taking.payerName, taking.reference].join(' · ')}</p>
      </div>
      <CounterReceipts taking={now} />
      <button type="button" className="btn lg p" onClick={onNext}>
        {t('counter.next')}
      </button>
    </div>
  );
}
