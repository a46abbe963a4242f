import type { StaffPayment } from '@tinhso/payments-contract';
import { formatMoney, useT } from '@tinhso/ui';
import { messages } from './messages.js';

/** What stands in the basket of a payment, each with its receipt. */
export function Parts({ parts }: Pick<StaffPayment, 'parts'>) {
  const t = useT(messages);
  const receiptOf = ({ receipt }: StaffPayment['parts'][number]): string | undefined =>
    receipt && (receipt.voided ? t('payments.fact.voided', { number: receipt.number }) : receipt.number);
  return (
    <section>
      <h2>{t('payments.parts')}</h2>
      <ul className="privacy-steps">
        {parts.map((part) => (
          <li key={part.obligationId}>
            <b className="num">{formatMoney(part.amount)}</b> {part.title}
            <div className="m s num">{[part.caseCode, part.payerName, part.unitName, receiptOf(part)].filter(Boolean).join(' · ')}</div>
          </li>
        ))}
      </ul>
    </section>
  );
}
