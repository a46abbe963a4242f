import type { PaymentView } from '@tinhso/payments-contract';
import { formatMoney, SummaryList, useT } from '@tinhso/ui';
import { messages } from './messages.js';

/** What an attempt pays, thing by thing, each with its receipt; of a single one the facts say it. */
export function PaidItems({ payment: { items, amount } }: { payment: PaymentView }) {
  const t = useT(messages);
  if (items.length < 2) return null;
  const note = ({ obligation, receipt }: PaymentView['items'][number]): string =>
    [
      obligation.caseCode,
      obligation.payerName,
      obligation.unitName,
      ...(receipt ? [t(receipt.voided ? 'payments.items.voided' : 'payments.items.receipt', { number: receipt.number })] : []),
    ]
      .filter(Boolean)
      .join(' · ');
  return (
    <SummaryList
      title={t('payments.items.title', { count: items.length })}
      items={[
        ...items.map((item) => ({ label: item.obligation.title, value: formatMoney(item.amount), note: note(item) })),
        { label: t('payments.items.sum'), value: <strong>{formatMoney(amount)}</strong> },
      ]}
    />
  );
}
