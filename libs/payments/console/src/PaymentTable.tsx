import type { StaffPaymentItem } from '@tinhso/payments-contract';
import { formatDate, formatDecimal, formatTime, useT } from '@tinhso/ui';
import { Link } from 'wouter';
import { messages } from './messages.js';
import { StateBadge } from './StateBadge.js';

/** Payments as lines of a book: fact above context, the sum at the right. */
export function PaymentTable({ items }: { items: readonly StaffPaymentItem[] }) {
  const t = useT(messages);
  return (
    <table className="grid payment-grid">
      <caption className="sr">{t('payments.table')}</caption>
      <thead>
        <tr>
          {(['case', 'payer', 'state', 'receipt', 'amount', 'when'] as const).map((column) => (
            <th key={column} scope="col" className={`p-${column}`}>
              {t(`payments.col.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <Line key={item.id} item={item} />
        ))}
      </tbody>
    </table>
  );
}

function Line({ item }: { item: StaffPaymentItem }) {
  return (
    <tr>
      <td className="num">
        <div>
          <Link href={`/${item.id}`}>
            <b>{item.caseCode}</b>
          </Link>
        </div>
        <div>{item.reference}</div>
      </td>
      <td>
        <div>{item.payerName}</div>
        <div>{item.unitName}</div>
      </td>
      <td>
        <div>
          <StateBadge payment={item} />
        </div>
        <div title={item.stuck}>{item.stuck}</div>
      </td>
      <td className="num">
        <div>{item.receiptNumber}</div>
      </td>
      <td className="num p-amount">
        <div>
          <b>{formatDecimal(item.amount)}</b>
        </div>
      </td>
      <td className="num">
        <div>{formatDate(item.createdAt)}</div>
        <div>{formatTime(item.createdAt)}</div>
      </td>
    </tr>
  );
}
