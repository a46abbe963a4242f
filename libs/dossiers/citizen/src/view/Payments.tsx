import { isClosed, type CitizenDossier } from '@tinhso/dossiers-contract';
import { formatMoment, formatMoney, LinkButton, SummaryList, useLang, useT } from '@tinhso/ui';
import { messages } from './messages.js';

type Paid = CitizenDossier['process']['payments'][number];

/** What was paid, with the receipt's number; and the way to pay what was due at filing. */
export function Payments({ dossier: { id, status, fee, process } }: { dossier: CitizenDossier }) {
  const t = useT(messages);
  const paid = process.payments.flatMap(({ paidAt, ...payment }) => (paidAt ? [{ ...payment, paidAt }] : []));
  const open = fee.state === 'due' && paid.length === 0 && process.payments.length === 0 && !isClosed(status);
  if (paid.length === 0 && !open) return null;
  return (
    <>
      {paid.length > 0 && (
        <SummaryList
          title={t('dossiers.paid.title')}
          items={paid.map((payment) => ({
            label: payment.reason,
            value: formatMoney(payment.toPay),
            note: <PaidNote payment={payment} />,
          }))}
        />
      )}
      {open && (
        <p className="pay-at-filing">
          <LinkButton block look="secondary" icon="money" href={`/thanh-toan/nop/${id}`}>
            {t('dossiers.pay.act', { amount: formatMoney(fee.toPay) })}
          </LinkButton>
        </p>
      )}
    </>
  );
}

/** The receipt, and what a rule took off the fee. */
function PaidNote({ payment: { amount, waived, toPay, receiptNumber = '', paidAt = '' } }: { payment: Paid }) {
  const t = useT(messages);
  const lang = useLang();
  const receipt = t(toPay > 0 ? 'dossiers.paid.receipt' : 'dossiers.paid.waived', {
    number: receiptNumber,
    when: formatMoment(paidAt, lang),
  });
  if (!waived) return receipt;
  const taken = t('dossiers.fee.ofAll', { amount: formatMoney(amount), waived: formatMoney(waived.amount), text: waived.text });
  return (
    <>
      {receipt}
      <br />
      {taken}
    </>
  );
}
