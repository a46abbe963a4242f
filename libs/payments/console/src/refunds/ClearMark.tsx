import type { StaffPayment } from '@tinhso/payments-contract';
import { useT } from '@tinhso/ui';
import { useState } from 'react';
import { messages } from './messages.js';
import { useClearAttention } from './queries.js';
import { ReasonWindow } from './ReasonWindow.js';

/** Why somebody has to look at a payment, and taking the mark off once somebody did. */
export function ClearMark({ payment }: { payment: StaffPayment }) {
  const t = useT(messages);
  const [open, setOpen] = useState(false);
  const clear = useClearAttention(payment.id, () => setOpen(false));
  if (!payment.stuck) return null;
  return (
    <div className="alert warn0" role="note">
      <div className="grow">{payment.stuck}</div>
      <button type="button" className="btn md" onClick={() => setOpen(true)}>
        {t('payments.attention.clear')}
      </button>
      {open && (
        <ReasonWindow
          title={t('payments.attention.title')}
          about={payment.reference}
          detail={t('payments.attention.detail')}
          submit={t('payments.attention.clear')}
          ask={{ label: t('payments.refunds.why'), hint: '' }}
          busy={clear.isPending}
          error={clear.error}
          onSubmit={(reason) => clear.mutate(reason)}
          onClose={() => setOpen(false)}
        />
      )}
    </div>
  );
}
