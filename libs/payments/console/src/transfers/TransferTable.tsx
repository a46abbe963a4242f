import type { TransferView } from '@tinhso/payments-contract';
import { formatDate, formatDecimal, formatTime, useT } from '@tinhso/ui';
import { Failure, Glyph } from '@tinhso/ui/console';
import { messages } from './messages.js';
import { useTransferAct } from './queries.js';

type OnAct = (act: 'assign' | 'return', transfer: TransferView) => void;

/** Transfers as lines of a statement, with what can be done. */
export function TransferTable({ items, onAct }: { items: readonly TransferView[]; onAct: OnAct }) {
  const t = useT(messages);
  return (
    <table className="grid transfer-grid">
      <caption className="sr">{t('payments.transfers.table')}</caption>
      <thead>
        <tr>
          {(['money', 'payer', 'content', 'state', 'when', 'acts'] as const).map((column) => (
            <th key={column} scope="col" className={`t-${column}`}>
              {t(`payments.transfers.col.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <Line key={item.id} item={item} onAct={onAct} />
        ))}
      </tbody>
    </table>
  );
}

function Line({ item, onAct }: { item: TransferView; onAct: OnAct }) {
  const t = useT(messages);
  return (
    <tr>
      <td className="num t-money">
        <div>
          <b>{formatDecimal(item.amount)}</b>
        </div>
      </td>
      <td>
        <div>{item.payerName}</div>
        <div className="num">
          {item.payerAccount} · {item.payerBank}
        </div>
      </td>
      <td>
        <div title={item.content}>{item.content}</div>
        <div className="num">{item.transactionNo}</div>
      </td>
      <td>
        <div>
          <span className={`badge ${item.state === 'spent' || item.state === 'returned' ? 'ok' : 'warn'}`}>
            <Glyph name={item.state === 'spent' || item.state === 'returned' ? 'check' : 'warning'} size={16} />
            {item.stateText}
          </span>
        </div>
        <div className="transfer-reason">
          {item.decidedBy && item.note ? t('payments.transfers.decided', { name: item.decidedBy, note: item.note }) : item.reason}
        </div>
      </td>
      <td className="num">
        <div>{formatDate(item.bookedAt)}</div>
        <div>{formatTime(item.bookedAt)}</div>
      </td>
      <td>
        <Acts item={item} onAct={onAct} />
      </td>
    </tr>
  );
}

function Acts({ item, onAct }: { item: TransferView; onAct: OnAct }) {
  const t = useT(messages);
  const returned = useTransferAct(item.id, () => undefined);
  if (item.mayDecide)
    return (
      <div className="transfer-acts">
        <button type="button" className="btn md p" onClick={() => onAct('assign', item)}>
          {t('payments.transfers.assign')}
        </button>
        <button type="button" className="btn md" onClick={() => onAct('return', item)}>
          {t('payments.transfers.return')}
        </button>
      </div>
    );
  if (item.state !== 'returning') return null;
  if (!item.mayEnd) return <span className="m s">{t('payments.transfers.second')}</span>;
  return (
    <>
      <button type="button" className="btn md" disabled={returned.isPending} onClick={() => returned.mutate({ act: 'returned' })}>
        {t(returned.isPending ? 'payments.transfers.busy' : 'payments.transfers.returned')}
      </button>
      {returned.isError && <Failure error={returned.error} />}
    </>
  );
}
