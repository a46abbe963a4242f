import type { CounterObligation } from '@tinhso/payments-contract';
import { formatDate, formatMoney, formatTime, useT } from '@tinhso/ui';
import { Failure } from '@tinhso/ui/console';
import { messages } from './messages.js';
import { useDropCharge } from './queries.js';

/** One thing that is due: a tick, what and for whom, its sum; who is paying it online; dropping a mistake. */
export function DueLine({ item, ticked, onTick }: { item: CounterObligation; ticked: boolean; onTick: (on: boolean) => void }) {
  const t = useT(messages);
  const drop = useDropCharge();
  const less = item.waived && t('counter.waived', { text: item.waived.text, amount: formatMoney(item.waived.amount) });
  const facts = [item.caseCode, item.payerName, item.unitName, ...(item.dueOn ? [t('counter.due', { day: formatDate(item.dueOn) })] : [])];
  return (
    <div className="counter-line">
      <label>
        <input type="checkbox" checked={ticked} disabled={item.state !== 'open'} onChange={(event) => onTick(event.target.checked)} />
        <span>
          <b>{item.title}</b>
          <span className="m s num">{facts.join(' · ')}</span>
          {less && <span className="m s">{less}</span>}
        </span>
        <b className="num">{formatMoney(item.amount)}</b>
      </label>
      {item.heldBy && (
        <p className="alert warn0" role="note">
          {t('counter.held', { name: item.heldBy.name, time: formatTime(item.heldBy.until) })}
        </p>
      )}
      {item.droppable && (
        <button
          type="button"
          className="btn q sm"
          disabled={drop.isPending}
          onClick={() => {
            if (window.confirm(t('counter.dropSure', { code: item.caseCode }))) drop.mutate(item.id);
          }}
        >
          {t('counter.drop')}
        </button>
      )}
      {drop.isError && <Failure error={drop.error} />}
    </div>
  );
}
