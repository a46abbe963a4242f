import { Button, Notice, ProblemNotice, useT } from '@tinhso/ui';
import { messages } from './messages.js';
import { useCountdown } from './useCountdown.js';

/** Counts down to the moment from which another code can be sent, then offers it. Nothing when no code can be sent any more. */
export function ResendButton({
  from,
  sending,
}: {
  /** ISO moment; none when all codes have been sent. */
  from: string | undefined;
  sending: { mutate: () => void; isPending: boolean; isSuccess: boolean; error: Error | null };
}) {
  const t = useT(messages);
  const seconds = useCountdown(from ? Date.parse(from) : 0);
  return (
    <div className="stack">
      {sending.isSuccess && seconds > 0 && (
        <Notice tone="ok" live>
          <p>{t('assistance.code.resent')}</p>
        </Notice>
      )}
      {sending.error && <ProblemNotice error={sending.error} />}
      {from && seconds > 0 && <p className="hint">{t('assistance.code.wait', { seconds })}</p>}
      {from && seconds === 0 && (
        <Button look="secondary" block busy={sending.isPending && t('assistance.code.resending')} onClick={() => sending.mutate()}>
          {t('assistance.code.resend')}
        </Button>
      )}
    </div>
  );
}
