import type { PaymentView } from '@tinhso/payments-contract';
import { formatMoment, formatMoney, SummaryList, useLang, useT, type SummaryItem } from '@tinhso/ui';
import { messages } from './messages.js';

/** What one needs to find a payment again: numbers, moments, who. */
export function PaymentFacts({ payment }: { payment: PaymentView }) {
  const t = useT(messages);
  const lang = useLang();
  const [only] = payment.items.length === 1 ? payment.items : [];
  const { obligation, receipt } = only ?? {};
  const fact = (label: Parameters<typeof t>[0], value: string | undefined, figures = false): SummaryItem[] =>
    value ? [{ label: t(label), value: figures ? <span className="num">{value}</span> : value }] : [];
  const number = receipt && (receipt.voided ? t('payments.facts.voided', { number: receipt.number }) : receipt.number);
  return (
    <SummaryList
      title={t('payments.facts.title')}
      items={[
        ...fact('payments.pay.what', obligation?.title),
        ...fact('payments.facts.amount', formatMoney(payment.amount)),
        ...fact('payments.facts.waived', obligation?.waived && `${formatMoney(obligation.waived.amount)} · ${obligation.waived.text}`),
        ...fact('payments.facts.number', number, true),
        ...fact('payments.pay.to', obligation?.unitName),
        ...fact(obligation?.subject === 'dossier' ? 'payments.pay.code' : 'payments.pay.number', obligation?.caseCode, true),
        ...fact('payments.facts.way', payment.wayName),
        ...fact(payment.way === 'cash' ? 'payments.facts.takenBy' : 'payments.facts.by', payment.startedBy),
        ...fact('payments.facts.begun', formatMoment(payment.createdAt, lang)),
        ...fact('payments.facts.bank', payment.bank),
        ...fact('payments.facts.transaction', payment.transactionNo, true),
        ...fact('payments.facts.reference', payment.reference, true),
      ]}
    />
  );
}
