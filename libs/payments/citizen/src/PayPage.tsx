import { useQuery } from '@tanstack/react-query';
import type { ObligationView } from '@tinhso/payments-contract';
import {
  ApiError,
  Button,
  Buttons,
  formatMoney,
  formatTime,
  Icon,
  LinkButton,
  Notice,
  Page,
  ProblemNotice,
  Section,
  Skeleton,
  useApi,
  useSession,
  useT,
} from '@tinhso/ui';
import { Gone } from './Gone.js';
import { messages } from './messages.js';
import { ObligationFacts } from './ObligationFacts.js';
import { obligationOptions } from './queries.js';
import { SignInFirst } from './SignInFirst.js';
import { useStartPayment } from './useStartPayment.js';

/** `/thanh-toan/nop/<id>`: what is due, to whom, how much, and one button with the sum in it. */
export function PayPage({ params }: { params: Readonly<Record<string, string>> }) {
  const t = useT(messages);
  const { status } = useSession();
  const obligation = useQuery({ ...obligationOptions(useApi(), params.id ?? ''), enabled: status !== 'anonymous' });
  if (status === 'anonymous') return <SignInFirst />;
  if (obligation.data === null) return <Gone />;
  return (
    <Page title={obligation.data?.title ?? t('payments.pay.bar')} barTitle={t('payments.pay.bar')} back="/thanh-toan">
      {obligation.data ? (
        <>
          <h1>{obligation.data.title}</h1>
          <ObligationFacts obligation={obligation.data} />
          <Way obligation={obligation.data} />
        </>
      ) : obligation.isError ? (
        <ProblemNotice error={obligation.error} onRetry={() => void obligation.refetch()} />
      ) : (
        <Skeleton label={t('payments.loading')} lines={7} />
      )}
    </Page>
  );
}

/** What can be done now, which depends on who else is at it. */
function Way({ obligation }: { obligation: ObligationView }) {
  switch (obligation.state) {
    case 'open':
      return <ToPay obligation={obligation} />;
    case 'held':
      return <BeingPaid obligation={obligation} />;
    case 'settled':
    case 'cancelled':
      return <Over obligation={obligation} />;
  }
}

function ToPay({ obligation }: { obligation: ObligationView }) {
  const t = useT(messages);
  const start = useStartPayment(obligation);
  // Who is paying is shown by the page itself, which looks again.
  const shown = start.isError && !(start.error instanceof ApiError && start.error.code === 'being-paid');
  return (
    <Section title={t('payments.pay.method')} id="method">
      <div className="card pay-way">
        <Icon name="money" />
        <div>
          <b>{t('payments.pay.vnpay')}</b>
          <p className="small quiet">{t('payments.pay.vnpayDetail')}</p>
        </div>
      </div>
      {shown && <ProblemNotice error={start.error} />}
      <Buttons stack>
        <Button block busy={(start.isPending || start.isSuccess) && t('payments.pay.busy')} onClick={() => start.mutate()}>
          {t('payments.pay.act', { amount: formatMoney(obligation.amount) })}
        </Button>
      </Buttons>
      <p className="small quiet">{t('payments.pay.once')}</p>
    </Section>
  );
}

function BeingPaid({ obligation: { heldBy } }: { obligation: ObligationView }) {
  const t = useT(messages);
  if (!heldBy) return null;
  return (
    <Section>
      <Notice tone="warn" icon="hand" live>
        <p>
          <strong>{heldBy.own ? t('payments.held.own') : t('payments.held.other', { name: heldBy.name })}</strong>
        </p>
        <p>{t('payments.held.detail', { time: formatTime(heldBy.until) })}</p>
      </Notice>
      <Buttons stack>
        <LinkButton block href={`/thanh-toan/${heldBy.paymentId}`}>
          {t('payments.held.see')}
        </LinkButton>
      </Buttons>
    </Section>
  );
}

function Over({ obligation: { state, paymentId, caseId } }: { obligation: ObligationView }) {
  const t = useT(messages);
  const settled = state === 'settled';
  return (
    <Section>
      <Notice tone={settled ? 'ok' : 'info'} live>
        <p>
          <strong>{t(settled ? 'payments.settled.title' : 'payments.cancelled.title')}</strong>
        </p>
        {!settled && <p>{t('payments.cancelled.detail')}</p>}
      </Notice>
      <Buttons stack>
        {settled && paymentId && (
          <LinkButton block href={`/thanh-toan/${paymentId}`}>
            {t('payments.settled.see')}
          </LinkButton>
        )}
        <LinkButton block look={settled ? 'secondary' : 'primary'} href={`/ho-so/${caseId}`}>
          {t('payments.toDossier')}
        </LinkButton>
      </Buttons>
    </Section>
  );
}
