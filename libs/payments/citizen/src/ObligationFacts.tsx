import type { ObligationView } from '@tinhso/payments-contract';
import { formatMoney, SummaryList, useT } from '@tinhso/ui';
import { messages } from './messages.js';

/** What is due, to whom, for whom, line by line. */
export function ObligationFacts({ obligation: { unitName, payerName, caseCode, lines, amount } }: { obligation: ObligationView }) {
  const t = useT(messages);
  return (
    <SummaryList
      title={t('payments.pay.what')}
      items={[
        { label: t('payments.pay.to'), value: unitName },
        { label: t('payments.pay.for'), value: payerName },
        { label: t('payments.pay.code'), value: <span className="num">{caseCode}</span> },
        ...lines.map((line) => ({ label: line.label, value: formatMoney(line.amount) })),
        { label: t('payments.pay.total'), value: <strong>{formatMoney(amount)}</strong> },
      ]}
    />
  );
}
