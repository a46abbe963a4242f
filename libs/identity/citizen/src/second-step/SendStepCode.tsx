import { useMutation } from '@tanstack/react-query';
import { identityLimits } from '@tinhso/identity-contract';
import { Button, Notice, ProblemNotice, unwrap, useApi, useT } from '@tinhso/ui';
import { useState } from 'react';
import { messages } from '../messages.js';
import { useCountdown } from '../register/useCountdown.js';

/** Sends a code to the phone or the mailbox of the account, and another one after a minute. */
export function SendStepCode({ challengeId, channel }: { challengeId: string; channel: 'sms' | 'email' }) {
  const t = useT(messages);
  const api = useApi();
  const [again, setAgain] = useState(0);
  const wait = useCountdown(again);
  const send = useMutation({
    mutationFn: () => unwrap(api.POST('/api/v1/public/sessions/second-factor/codes', { body: { challengeId, channel } })),
    onSuccess: () => setAgain(Date.now() + identityLimits.code.resendAfter * 1000),
  });
  return (
    <div className="stack">
      {send.isError && <ProblemNotice error={send.error} />}
      {send.isSuccess && (
        <Notice tone="ok" live>
          <p>{t(`identity.step.${channel}.sent`)}</p>
        </Notice>
      )}
      {wait > 0 ? (
        <p className="hint">{t('identity.confirm.wait', { seconds: wait })}</p>
      ) : (
        <Button look="secondary" block busy={send.isPending && t('identity.confirm.resending')} onClick={() => send.mutate()}>
          {t(`identity.step.${channel}.send`)}
        </Button>
      )}
    </div>
  );
}
