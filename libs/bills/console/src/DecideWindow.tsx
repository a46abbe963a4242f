import type { StaffBill } from '@tinhso/bills-contract';
import { formatMoney, useT } from '@tinhso/ui';
import { Failure, FormField, Window } from '@tinhso/ui/console';
import { useState, type FormEvent } from 'react';
import { messages } from './messages.js';
import { useBillAct } from './queries.js';

const SHORTEST = 5;

/** Asks once more before a bill is given back or settled by hand, and why. */
export function DecideWindow({ bill, act, onClose }: { bill: StaffBill; act: 'give-back' | 'by-hand'; onClose: () => void }) {
  const t = useT(messages);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const deciding = useBillAct(bill.id, onClose);
  const short = reason.trim().length < SHORTEST;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!short && !deciding.isPending) deciding.mutate({ act, reason: reason.trim() });
  };
  const about = t('bills.window.about', { biller: bill.billerName, bill: bill.billNo, amount: formatMoney(bill.amount) });
  return (
    <Window title={t(`bills.window.${act}`)} about={about} onClose={onClose}>
      <form className="sheet" onSubmit={submit} noValidate>
        <div className="mbody">
          <p>{t(act === 'give-back' ? 'bills.window.giveBackDetail' : 'bills.window.byHandDetail')}</p>
          <FormField
            label={t('bills.window.reason')}
            hint={t('bills.window.reasonHint')}
            {...(tried && short ? { fault: t('bills.window.short') } : {})}
          >
            {(bind) => (
              <textarea
                {...bind}
                className="in"
                rows={3}
                maxLength={300}
                value={reason}
                data-autofocus
                onChange={(event) => setReason(event.target.value)}
              />
            )}
          </FormField>
          {deciding.isError && <Failure error={deciding.error} />}
        </div>
        <div className="mfoot">
          <button type="button" className="btn lg" onClick={onClose}>
            {t('bills.window.cancel')}
          </button>
          <span className="grow" />
          <button className="btn p lg" disabled={deciding.isPending}>
            {t(deciding.isPending ? 'bills.busy' : `bills.act.${act}`)}
          </button>
        </div>
      </form>
    </Window>
  );
}
