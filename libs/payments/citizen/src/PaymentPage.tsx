import { useQuery } from '@tanstack/react-query';
import { publicStates } from '@tinhso/payments-contract';
import { Page, ProblemNotice, Skeleton, useApi, useSession, useT } from '@tinhso/ui';
import { Gone } from './Gone.js';
import { messages } from './messages.js';
import { Outcome } from './Outcome.js';
import { paymentOptions } from './queries.js';
import { SignInFirst } from './SignInFirst.js';

/**
 * `/thanh-toan/<id>`: what became of a payment. Everything shown is asked of the server, so that "back", a reload or another phone
 * shows the same; it follows by itself until there is an end.
 */
export function PaymentPage({ params }: { params: Readonly<Record<string, string>> }) {
  const t = useT(messages);
  const { status } = useSession();
  const payment = useQuery({ ...paymentOptions(useApi(), params.id ?? ''), enabled: status !== 'anonymous' });
  if (status === 'anonymous') return <SignInFirst />;
  if (payment.data === null) return <Gone />;
  const waits = payment.data && publicStates[payment.data.state] === 'waiting';
  const bar = t(waits ? 'payments.result.barWaiting' : 'payments.result.bar');
  return (
    <Page title={payment.data?.stateText ?? bar} barTitle={bar} back="/thanh-toan">
      {payment.data ? (
        <Outcome payment={payment.data} />
      ) : payment.isError ? (
        <ProblemNotice error={payment.error} onRetry={() => void payment.refetch()} />
      ) : (
        <Skeleton label={t('payments.loading')} lines={7} />
      )}
    </Page>
  );
}
