import type { CashTaking, CounterObligation } from '@tinhso/payments-contract';
import { useT } from '@tinhso/ui';
import { useState } from 'react';
import { CashDrawer } from './CashDrawer.js';
import { DueLine } from './DueLine.js';
import { messages } from './messages.js';

/** What is due with ticks at the left, the cash for it at the right. What can be taken is ticked when there is only one. */
export function DueAtCounter({ items, onTaken }: { items: readonly CounterObligation[]; onTaken: (taking: CashTaking) => void }) {
  const t = useT(messages);
  const open = items.filter(({ state }) => state === 'open');
  const [ids, setIds] = useState<readonly string[]>(open.length === 1 && open[0] ? [open[0].id] : []);
  const ticked = open.filter(({ id }) => ids.includes(id));
  const tick = (id: string, on: boolean): void => setIds([...ids.filter((each) => each !== id), ...(on ? [id] : [])]);
  return (
    <div className="payment-case">
      <fieldset className="counter-due">
        <legend>{t('counter.choose')}</legend>
        {items.map((item) => (
          <DueLine key={item.id} item={item} ticked={ids.includes(item.id)} onTick={(on) => tick(item.id, on)} />
        ))}
      </fieldset>
      <aside>
        <CashDrawer
          key={ticked.map(({ id }) => id).join()}
          obligationIds={ticked.map(({ id }) => id)}
          amount={ticked.reduce((sum, each) => sum + each.amount, 0)}
          onTaken={onTaken}
        />
      </aside>
    </div>
  );
}
