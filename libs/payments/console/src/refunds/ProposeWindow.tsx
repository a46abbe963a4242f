import type { StaffPaymentPart } from '@tinhso/payments-contract';
import { formatMoney, useT } from '@tinhso/ui';
import { Failure, FormField, Window } from '@tinhso/ui/console';
import { useState, type FormEvent } from 'react';
import { messages } from './messages.js';
import { usePropose } from './queries.js';

const SHORTEST = 5;

/** Proposes to give an item back: all of it unless told otherwise, and why. */
export function ProposeWindow({ paymentId, part, onClose }: { paymentId: string; part: StaffPaymentPart; onClose: () => void }) {
  const t = useT(messages);
  const [typed, setTyped] = useState(String(part.amount));
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const propose = usePropose(paymentId, onClose);
  const amount = /^\d{1,12}$/.test(typed.replaceAll('.', '').trim()) ? Number(typed.replaceAll('.', '').trim()) : 0;
  const most = formatMoney(part.amount);
  const wrong = amount < 1 || amount > part.amount;
  const short = reason.trim().length < SHORTEST;
  const send = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!wrong && !short && !propose.isPending) propose.mutate({ obligationId: part.obligationId, amount, reason: reason.trim() });
  };
  return (
    <Window title={t('payments.refunds.proposeTitle')} about={`${part.title} · ${part.caseCode} · ${part.payerName}`} onClose={onClose}>
      <form className="sheet" onSubmit={send} noValidate>
        <div className="mbody">
          <FormField
            label={t('payments.refunds.amount')}
            hint={t('payments.refunds.amountHint', { most })}
            {...(tried && wrong ? { fault: t('payments.refunds.amountBad', { most }) } : {})}
          >
            {(bind) => (
              <input
                {...bind}
                className="in num"
                inputMode="numeric"
                autoComplete="off"
                maxLength={16}
                value={typed}
                data-autofocus
                onChange={(event) => setTyped(event.target.value)}
              />
            )}
          </FormField>
          <FormField
            label={t('payments.refunds.why')}
            hint={t('payments.refunds.whyHint')}
            {...(tried && short ? { fault: t('payments.refunds.short') } : {})}
          >
            {(bind) => (
              <textarea
                {...bind}
                className="in"
                rows={3}
                maxLength={500}
                value={reason}
                onChange={(event) => setReason(event.target.value)}
              />
            )}
          </FormField>
          {propose.isError && <Failure error={propose.error} />}
        </div>
        <div className="mfoot">
          <button type="button" className="btn lg" onClick={onClose}>
            {t('payments.refunds.cancel')}
          </button>
          <span className="grow" />
          <button className="btn p lg" disabled={propose.isPending}>
            {propose.isPending ? t('payments.refunds.busy') : t('payments.refunds.proposeDo', { amount: formatMoney(amount) })}
          </button>
        </div>
      </form>
    </Window>
  );
}
