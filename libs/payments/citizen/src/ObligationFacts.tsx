import type { ObligationView } from '@tinhso/payments-contract';
import { formatDate, formatMoney, SummaryList, useT } from '@tinhso/ui';
import { messages } from './messages.js';

/** What is due, to whom, for whom, line by line. */
export function ObligationFacts({
  obligation: { subject, unitName, payerName, caseCode, lines, waived, amount, dueOn },
}: {
  obligation: ObligationView;
}) {
  const t = useT(messages);
  return (
    <SummaryList
      title={t('payments.pay.what')}
      items={[
        { label: t('payments.pay.to'), value: unitName },
        { label: t('payments.pay.for'), value: payerName },
        { label: t(subject === 'dossier' ? 'payments.pay.code' : 'payments.pay.number'), value: <span className="num">{caseCode}</span> },
        ...(dueOn ? [{ label: t('payments.pay.dueOn'), value: formatDate(dueOn) }] : []),
        ...lines.map((line) => ({ label: line.label, value: formatMoney(line.amount) })),
        ...(waived ? [{ label: waived.text, value: t('payments.pay.waived', { amount: formatMoney(waived.amount) }) }] : []),
        { label: t('payments.pay.total'), value: <strong>{formatMoney(amount)}</strong> },
      ]}
    />
  );
}
