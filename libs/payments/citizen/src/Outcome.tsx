import { publicStates, type PaymentView } from '@tinhso/payments-contract';
import { formatMoney, formatMoment, formatTime, Icon, useLang, useT } from '@tinhso/ui';
import type { ReactNode } from 'react';
import { messages } from './messages.js';
import { NextStep } from './NextStep.js';
import { PaidItems } from './PaidItems.js';
import { PaymentFacts } from './PaymentFacts.js';
import { Refunds } from './Refunds.js';
import { Transfer } from './transfer/Transfer.js';
import { messages as transferMessages } from './transfer/messages.js';

type Ended = 'failed' | 'cancelled' | 'expired';

/** The outcome in large, what to do now, then the facts; of what is paid the facts come first. */
export function Outcome({ payment }: { payment: PaymentView }) {
  const next = <NextStep payment={payment} />;
  const done = publicStates[payment.state] === 'paid';
  if (payment.next?.kind === 'transfer')
    return (
      <>
        <Transfer payment={payment} qr={payment.next.qr} />
        <PaidItems payment={payment} />
        {next}
      </>
    );
  return (
    <>
      <Verdict payment={payment} />
      {!done && next}
      <PaidItems payment={payment} />
      <PaymentFacts payment={payment} />
      <Refunds refunds={payment.refunds} />
      {done && next}
    </>
  );
}

function Verdict({ payment }: { payment: PaymentView }) {
  const t = useT(messages);
  const transfers = useT(transferMessages);
  const lang = useLang();
  const amount = formatMoney(payment.amount);
  switch (publicStates[payment.state]) {
    case 'paid':
      return (
        <Done icon="check" title={t('payments.result.paid', { amount })}>
          {payment.paidAt && <p>{formatMoment(payment.paidAt, lang)}</p>}
          <p>
            {t(
              payment.items.every(({ obligation }) => obligation.subject === 'dossier')
                ? 'payments.result.paidDetail'
                : 'payments.result.paidAny',
            )}
          </p>
        </Done>
      );
    case 'waiting': {
      const unknown = payment.state === 'unknown';
      return (
        <Done tone="warn" icon="clock" title={t(unknown ? 'payments.result.unknown' : 'payments.result.waiting')}>
          <p>{t(unknown ? 'payments.result.unknownDetail' : 'payments.result.waitingDetail')}</p>
          {!unknown && <p>{t('payments.result.until', { time: formatTime(payment.expiresAt) })}</p>}
        </Done>
      );
    }
    case 'ended':
      return (
        <Done tone="error" icon="close" title={t(`payments.result.${payment.state as Ended}`)}>
          {payment.failure && <p>{payment.failure}.</p>}
          <p>
            {payment.received
              ? transfers('payments.transfer.partKept', { received: formatMoney(payment.received) })
              : t('payments.result.nothingTaken')}
          </p>
        </Done>
      );
    case 'returned':
      return (
        <Done
          tone="warn"
          icon="money"
          title={t(payment.state === 'refunding' ? 'payments.result.refunding' : 'payments.result.refunded', { amount })}
        >
          <p>{t('payments.result.refundDetail')}</p>
        </Done>
      );
  }
}

function Done({
  tone,
  icon,
  title,
  children,
}: {
  tone?: 'warn' | 'error';
  icon: 'check' | 'clock' | 'close' | 'money';
  title: string;
  children: ReactNode;
}) {
  return (
    <div className={tone ? `done done--${tone}` : 'done'} role="status">
      <span className="done__mark">
        <Icon name={icon} />
      </span>
      <h1>{title}</h1>
      {children}
    </div>
  );
}
