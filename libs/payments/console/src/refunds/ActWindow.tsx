import type { StaffRefund } from '@tinhso/payments-contract';
import { formatMoney, useT } from '@tinhso/ui';
import { messages } from './messages.js';
import { useRefundAct, type RefundAct } from './queries.js';
import { ReasonWindow } from './ReasonWindow.js';

/** One step of a refund, asked for once more. */
export function ActWindow({ refund, act, onClose }: { refund: StaffRefund; act: RefundAct; onClose: () => void }) {
  const t = useT(messages);
  const doing = useRefundAct(refund.id, onClose);
  const ask =
    act === 'payout'
      ? { label: t('payments.refunds.payoutHow'), hint: t('payments.refunds.payoutHint') }
      : act === 'reject'
        ? { label: t('payments.refunds.why'), hint: t('payments.refunds.whyHint') }
        : undefined;
  return (
    <ReasonWindow
      title={t(`payments.refunds.${act}Title`)}
      about={`${formatMoney(refund.amount)} · ${refund.payerName} · ${refund.caseCode}`}
      {...(act === 'reject' ? {} : { detail: t(`payments.refunds.${act}Detail`) })}
      submit={t(`payments.refunds.${act}`)}
      {...(ask ? { ask } : {})}
      busy={doing.isPending}
      error={doing.error}
      onSubmit={(reason) => doing.mutate({ act, reason })}
      onClose={onClose}
    />
  );
}
