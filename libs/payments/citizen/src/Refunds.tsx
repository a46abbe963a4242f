import { refundStateTexts, type RefundView } from '@tinhso/payments-contract';
import { formatMoment, formatMoney, SummaryList, useLang, useT } from '@tinhso/ui';
import { messages } from './messages.js';

/** Money that goes back, and why. */
export function Refunds({ refunds }: { refunds: readonly RefundView[] }) {
  const t = useT(messages);
  const lang = useLang();
  if (refunds.length === 0) return null;
  return (
    <SummaryList
      title={t('payments.refunds.title')}
      items={refunds.map((refund) => ({
        label: formatMoney(refund.amount),
        value: refund.reason,
        note: `${refundStateTexts[refund.state][lang]} · ${formatMoment(refund.endedAt ?? refund.requestedAt, lang)}`,
      }))}
    />
  );
}
