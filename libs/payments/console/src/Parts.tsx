import { isLive, type StaffPayment, type StaffPaymentPart } from '@tinhso/payments-contract';
import { formatMoney, useDownload, useT } from '@tinhso/ui';
import { Failure } from '@tinhso/ui/console';
import { useState } from 'react';
import { messages } from './messages.js';
import { messages as refundMessages } from './refunds/messages.js';
import { ProposeWindow } from './refunds/ProposeWindow.js';

/** What stands in the basket of a payment, each with its receipt and the way back. */
export function Parts({ payment }: { payment: StaffPayment }) {
  const t = useT(messages);
  const [open, setOpen] = useState<StaffPaymentPart>();
  return (
    <section>
      <h2>{t('payments.parts')}</h2>
      <ul className="privacy-steps">
        {payment.parts.map((part) => (
          <Part key={part.obligationId} payment={payment} part={part} onRefund={() => setOpen(part)} />
        ))}
      </ul>
      {open && <ProposeWindow paymentId={payment.id} part={open} onClose={() => setOpen(undefined)} />}
    </section>
  );
}

function Part({ payment, part, onRefund }: { payment: StaffPayment; part: StaffPaymentPart; onRefund: () => void }) {
  const t = useT(messages);
  const tr = useT(refundMessages);
  const download = useDownload();
  const { receipt } = part;
  const number = receipt && (receipt.voided ? t('payments.fact.voided', { number: receipt.number }) : receipt.number);
  const mayRefund = part.settled && !isLive(payment.state) && receipt?.voided === false;
  return (
    <li>
      <b className="num">{formatMoney(part.amount)}</b> {part.title}
      <div className="m s num">{[part.caseCode, part.payerName, part.unitName, number].filter(Boolean).join(' · ')}</div>
      <div className="transfer-acts">
        {receipt?.documentId && (
          <button
            type="button"
            className="btn md"
            disabled={download.busy}
            onClick={() =>
              void download.start(
                `/api/v1/staff/payments/${payment.id}/receipts/${receipt.documentId}`,
                `bien-lai-${receipt.number.replaceAll(' ', '-')}.pdf`,
              )
            }
          >
            {tr('payments.receipt.download')}
          </button>
        )}
        {mayRefund && (
          <button type="button" className="btn md" onClick={onRefund}>
            {tr('payments.refunds.propose')}
          </button>
        )}
      </div>
      {download.error && <Failure error={download.error} />}
    </li>
  );
}
