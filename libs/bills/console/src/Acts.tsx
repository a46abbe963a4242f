import type { StaffBill } from '@tinhso/bills-contract';
import { useT } from '@tinhso/ui';
import { Failure } from '@tinhso/ui/console';
import { useState } from 'react';
import { DecideWindow } from './DecideWindow.js';
import { messages } from './messages.js';
import { useBillAct } from './queries.js';

/** What can be done with a bill whose provider refuses it. */
export function Acts({ bill }: { bill: StaffBill }) {
  const t = useT(messages);
  const [opened, setOpened] = useState<'give-back' | 'by-hand'>();
  const retry = useBillAct(bill.id, () => undefined);
  return (
    <div className="transfer-acts">
      <button type="button" className="btn md p" disabled={retry.isPending} onClick={() => retry.mutate({ act: 'retry' })}>
        {t(retry.isPending ? 'bills.busy' : 'bills.act.retry')}
      </button>
      {(['give-back', 'by-hand'] as const).map((act) => (
        <button key={act} type="button" className="btn md" onClick={() => setOpened(act)}>
          {t(act === 'give-back' && bill.state === 'to_return' ? 'bills.act.agree' : `bills.act.${act}`)}
        </button>
      ))}
      {retry.isError && <Failure error={retry.error} />}
      {opened && <DecideWindow bill={bill} act={opened} onClose={() => setOpened(undefined)} />}
    </div>
  );
}
