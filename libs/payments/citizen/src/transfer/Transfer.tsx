import type { PaymentView, PayStep } from '@tinhso/payments-contract';
import { Details, formatMoney, formatMoment, Icon, Notice, QrCode, Section, useLang, useT } from '@tinhso/ui';
import { CopyRows } from './CopyRows.js';
import { messages } from './messages.js';
import { SaveCode } from './SaveCode.js';

export type TransferQr = Extract<PayStep, { kind: 'transfer' }>['qr'];

/** A transfer that is waited for: the code in large, the same by hand, and what to do when it does not show. */
export function Transfer({ payment, qr }: { payment: PaymentView; qr: TransferQr }) {
  const t = useT(messages);
  const lang = useLang();
  const { received } = payment;
  return (
    <>
      <h1>{t('payments.transfer.title', { amount: formatMoney(qr.amount) })}</h1>
      {received !== undefined && (
        <Notice tone="warn" live>
          <p>
            <strong>{t('payments.transfer.part', { received: formatMoney(received), whole: formatMoney(payment.amount) })}</strong>
          </p>
          <p>{t('payments.transfer.partDetail', { missing: formatMoney(qr.amount) })}</p>
        </Notice>
      )}
      <div className="transfer-code">
        <QrCode text={qr.payload} label={t('payments.transfer.code', { amount: formatMoney(qr.amount), content: qr.content })} />
        <p className="small">{t('payments.transfer.scan')}</p>
      </div>
      <p className="transfer-wait" role="status">
        <Icon name="clock" size="s" />
        {t('payments.transfer.waiting')}
      </p>
      <SaveCode qr={qr} />
      <Section title={t('payments.transfer.byHand')} id="by-hand">
        <CopyRows qr={qr} />
        <p className="small quiet">{t('payments.transfer.exact')}</p>
      </Section>
      <Section>
        <Details summary={t('payments.transfer.notShown')}>
          <p>{t('payments.transfer.notShown1')}</p>
          <p>{t('payments.transfer.notShown2', { content: qr.content })}</p>
        </Details>
        <p className="small quiet">{t('payments.transfer.until', { time: formatMoment(payment.expiresAt, lang) })}</p>
      </Section>
    </>
  );
}
