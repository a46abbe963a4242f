import { useMutation } from '@tanstack/react-query';
import { identityLimits, type CodeChallenge, type ResendCode as ResendCodeBody } from '@tinhso/identity-contract';
import { ApiError, Button, Notice, ProblemNotice, unwrap, useApi, useT } from '@tinhso/ui';
import { messages } from '../messages.js';
import { CodeByMail } from './CodeByMail.js';
import { useCountdown } from './useCountdown.js';
import type { PendingRegistration } from './pending-registration.js';

/** Problems that change what this part shows, and so need no words of their own. */
const told = ['registration-expired', 'code-sends-used', 'code-resend-later'];

/** Counts down, then offers another code by SMS and, beside it, one by mail; says so when all have been sent. */
export function ResendCode({
  pending,
  onSent,
  onExpired,
}: {
  pending: PendingRegistration;
  onSent: (pending: PendingRegistration) => void;
  onExpired: () => void;
}) {
  const t = useT(messages);
  const api = useApi();
  const seconds = useCountdown(pending.resendFrom);
  const { challengeId, sendsLeft } = pending.challenge;
  const later = (wait: number) => Date.now() + wait * 1000;
  const resend = useMutation({
    mutationFn: (how: Omit<ResendCodeBody, 'challengeId'>) =>
      unwrap<CodeChallenge>(api.POST('/api/v1/public/accounts/codes', { body: { challengeId, ...how } })),
    onSuccess: (challenge, { email }) =>
      onSent({ ...pending, challenge, email: email ?? pending.email, resendFrom: later(identityLimits.code.resendAfter) }),
    onError: (error) => {
      if (!(error instanceof ApiError)) return;
      if (error.code === 'registration-expired') onExpired();
      if (error.code === 'code-sends-used') onSent({ ...pending, challenge: { ...pending.challenge, sendsLeft: 0 } });
      if (error.code === 'code-resend-later') onSent({ ...pending, resendFrom: later(error.retryAfter ?? 60) });
    },
  });
  const isTold = resend.error instanceof ApiError && told.includes(resend.error.code);
  const busy = (channel: 'sms' | 'email') => resend.isPending && resend.variables.channel === channel && t('identity.confirm.resending');
  const { channel } = pending.challenge;
  return (
    <div className="section stack">
      {resend.isSuccess && (
        <Notice tone="ok" live>
          <p>{t('identity.confirm.resent')}</p>
        </Notice>
      )}
      {resend.isError && !isTold && <ProblemNotice error={resend.error} />}
      {sendsLeft === 0 && <p>{t('identity.confirm.noMore')}</p>}
      {sendsLeft > 0 && seconds > 0 && <p className="hint">{t('identity.confirm.wait', { seconds })}</p>}
      {sendsLeft > 0 && seconds === 0 && (
        <>
          <Button look="secondary" block busy={busy('sms')} onClick={() => resend.mutate({ channel: 'sms' })}>
            {t(channel === 'email' ? 'identity.confirm.bySms' : 'identity.confirm.resend')}
          </Button>
          <CodeByMail email={pending.email} busy={busy('email')} onSend={(email) => resend.mutate({ channel: 'email', email })} />
        </>
      )}
    </div>
  );
}
