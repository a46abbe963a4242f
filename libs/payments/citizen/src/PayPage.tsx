import { useQuery } from '@tanstack/react-query';
import type { ObligationView } from '@tinhso/payments-contract';
import { Buttons, formatTime, LinkButton, Notice, Page, ProblemNotice, Section, Skeleton, useApi, useSession, useT } from '@tinhso/ui';
import { Gone } from './Gone.js';
import { messages } from './messages.js';
import { ObligationFacts } from './ObligationFacts.js';
import { PayNow } from './PayNow.js';
import { obligationOptions } from './queries.js';
import { SignInFirst } from './SignInFirst.js';
import { placeOf } from './subject.js';

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
      return <PayNow obligationIds={[obligation.id]} amount={obligation.amount} />;
    case 'held':
      return <BeingPaid obligation={obligation} />;
    case 'settled':
    case 'cancelled':
      return <Over obligation={obligation} />;
  }
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
      {heldBy.paymentId && (
        <Buttons stack>
          <LinkButton block href={`/thanh-toan/${heldBy.paymentId}`}>
            {t('payments.held.see')}
          </LinkButton>
        </Buttons>
      )}
    </Section>
  );
}

function Over({ obligation }: { obligation: ObligationView }) {
  const t = useT(messages);
  const { state, paymentId, subject } = obligation;
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
        <LinkButton block look={settled ? 'secondary' : 'primary'} href={placeOf(obligation) ?? '/thanh-toan'}>
          {t(subject === 'dossier' ? 'payments.toDossier' : 'payments.toList')}
        </LinkButton>
      </Buttons>
    </Section>
  );
}
