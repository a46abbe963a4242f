import { useMutation } from '@tanstack/react-query';
import { identityLimits, type CodeChallenge } from '@tinhso/identity-contract';
import { ApiError, Button, Notice, ProblemNotice, unwrap, useApi, useT } from '@tinhso/ui';
import { messages } from '../messages.js';
import { useCountdown } from './useCountdown.js';
import type { PendingRegistration } from './pending-registration.js';

/** Counts down, then offers another code; says so when all have been sent. */
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
  const resend = useMutation({
    mutationFn: () => unwrap<CodeChallenge>(api.POST('/api/v1/public/accounts/codes', { body: { challengeId } })),
    onSuccess: (challenge) => onSent({ ...pending, challenge, resendFrom: Date.now() + identityLimits.code.resendAfter * 1000 }),
    onError: (error) => {
      if (!(error instanceof ApiError)) return;
      if (error.code === 'registration-expired') onExpired();
      if (error.code === 'code-sends-used') onSent({ ...pending, challenge: { ...pending.challenge, sendsLeft: 0 } });
      if (error.code === 'code-resend-later') onSent({ ...pending, resendFrom: Date.now() + (error.retryAfter ?? 60) * 1000 });
    },
  });
  const told =
    resend.error instanceof ApiError && ['registration-expired', 'code-sends-used', 'code-resend-later'].includes(resend.error.code);
  return (
    <div className="section stack">
      {resend.isSuccess && (
        <Notice tone="ok" live>
          <p>{t('identity.confirm.resent')}</p>
        </Notice>
      )}
      {resend.isError && !told && <ProblemNotice error={resend.error} />}
      {sendsLeft === 0 && <p>{t('identity.confirm.noMore')}</p>}
      {sendsLeft > 0 && seconds > 0 && <p className="hint">{t('identity.confirm.wait', { seconds })}</p>}
      {sendsLeft > 0 && seconds === 0 && (
        <Button look="secondary" block busy={resend.isPending && t('identity.confirm.resending')} onClick={() => resend.mutate()}>
          {t('identity.confirm.resend')}
        </Button>
      )}
    </div>
  );
}
