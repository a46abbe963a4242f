import type { StaffDossier } from '@tinhso/dossiers-contract';
import { formatMoney, useT } from '@tinhso/ui';
import { messages } from './office-messages.js';

/** Payments that were asked for, with their receipts. */
export function PaymentsBox({ payments }: { payments: StaffDossier['process']['payments'] }) {
  const t = useT(messages);
  if (payments.length === 0) return null;
  const paidText = (number: string, paid: number) => (paid > 0 ? t('dossiers.payment.paid', { number }) : t('dossiers.payment.nothing'));
  return (
    <div className="box">
      <h2>{t('dossiers.payment.title')}</h2>
      <dl className="sum">
        {payments.map((payment) => (
          <div key={payment.id} className="line0">
            <dt>
              {payment.reason}
              <div className="xs">
                {payment.receiptNumber ? paidText(payment.receiptNumber, payment.toPay) : t('dossiers.payment.waiting')}
              </div>
              {payment.waived && (
                <div className="xs">
                  {t('dossiers.payment.waived', {
                    amount: formatMoney(payment.amount),
                    waived: formatMoney(payment.waived.amount),
                    text: payment.waived.text,
                  })}
                </div>
              )}
            </dt>
            <dd>{formatMoney(payment.toPay)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
