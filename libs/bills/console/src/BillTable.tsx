import type { StaffBill } from '@tinhso/bills-contract';
import { formatDate, formatDecimal, formatTime, useT } from '@tinhso/ui';
import { Glyph, type GlyphName } from '@tinhso/ui/console';
import { Acts } from './Acts.js';
import { messages } from './messages.js';

/** Bills as lines of a book: fact above context, the sum at the right. */
export function BillTable({ items }: { items: readonly StaffBill[] }) {
  const t = useT(messages);
  const acting = items.some(({ state }) => isUndecided(state));
  const columns = ['bill', 'state', 'receipt', 'amount', 'when', ...(acting ? (['acts'] as const) : [])] as const;
  return (
    <table className="grid payment-grid">
      <caption className="sr">{t('bills.table')}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col" className={`p-${column}`}>
              {t(`bills.col.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <Line key={item.id} item={item} acting={acting} />
        ))}
      </tbody>
    </table>
  );
}

/** Refused, and finance has not decided for good. */
const isUndecided = (state: StaffBill['state']): boolean => state === 'refused' || state === 'to_return';

/** Tone and glyph of a state: never colour alone. */
function lookOf(state: StaffBill['state']): readonly [tone: string, glyph: GlyphName] {
  if (state === 'told' || state === 'by_hand') return ['ok', 'check'];
  if (isUndecided(state)) return ['warn', 'warning'];
  return state === 'elsewhere' || state === 'returned' ? ['warn', 'undo'] : ['mute', 'clock'];
}

function Line({ item, acting }: { item: StaffBill; acting: boolean }) {
  const t = useT(messages);
  const [tone, glyph] = lookOf(item.state);
  const why =
    item.reason && item.handledBy
      ? t('bills.decided', { name: item.handledBy, reason: item.reason })
      : (item.refusal ?? (item.tries > 0 ? t('bills.tries', { count: item.tries }) : ''));
  return (
    <tr>
      <td>
        <div className="num">
          <b>{item.billNo}</b>
        </div>
        <div>{item.billerName}</div>
      </td>
      <td>
        <div>
          <span className={`badge ${tone}`}>
            <Glyph name={glyph} size={16} />
            {item.stateText}
          </span>
        </div>
        <div title={why}>{why}</div>
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
        <div>{formatDate(item.paidAt)}</div>
        <div>{formatTime(item.paidAt)}</div>
      </td>
      {acting && <td>{isUndecided(item.state) && <Acts bill={item} />}</td>}
    </tr>
  );
}
