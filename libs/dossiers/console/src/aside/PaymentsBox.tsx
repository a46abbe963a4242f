import type { StaffDossier } from '@tinhso/dossiers-contract';
import { formatMoney, useT } from '@tinhso/ui';
import { messages } from './office-messages.js';

/** Payments that were asked for, with their receipts. */
export function PaymentsBox({ payments }: { payments: StaffDossier['process']['payments'] }) {
  const t = useT(messages);
  if (payments.length === 0) return null;
  return (
    <div className="box">
      <h2>{t('dossiers.payment.title')}</h2>
      <dl className="sum">
        {payments.map((payment) => (
          <div key={payment.id} className="line0">
            <dt>
              {payment.reason}
              <div className="xs">
                {payment.receiptNumber ? t('dossiers.payment.paid', { number: payment.receiptNumber }) : t('dossiers.payment.waiting')}
              </div>
            </dt>
            <dd>{formatMoney(payment.amount)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
