import { useMutation } from '@tanstack/react-query';
import { identityLimits, type RecoveryProof, type RecoveryStanding, type RecoveryWay } from '@tinhso/identity-contract';
import { ApiError, Button, ErrorSummary, ProblemNotice, TextField, unwrap, useApi, useT } from '@tinhso/ui';
import { useId, useState, type FormEvent } from 'react';
import { useCountdown } from '../register/useCountdown.js';
import { messages } from './messages.js';
import type { PendingRecovery } from './pending-recovery.js';

/** One code of the chosen way; another way is always in reach. */
export function ProofForm({
  pending,
  way,
  resending,
  onResend,
  onOther,
  onProved,
  onExpired,
}: {
  pending: PendingRecovery;
  way: RecoveryWay;
  resending: boolean;
  onResend: (way: RecoveryWay) => void;
  onOther: () => void;
  onProved: (standing: RecoveryStanding) => void;
  onExpired: () => void;
}) {
  const t = useT(messages);
  const api = useApi();
  const id = useId();
  const [code, setCode] = useState('');
  const [fault, setFault] = useState<string>();
  const [attempt, setAttempt] = useState(0);
  const printed = way === 'backup';
  const sent = way === 'sms' || way === 'email';
  const prove = useMutation({
    mutationFn: (body: RecoveryProof) => unwrap<RecoveryStanding>(api.POST('/api/v1/public/recoveries/proofs', { body })),
    onSuccess: onProved,
    onError: (error) => {
      const problem = error instanceof ApiError ? error.code : '';
      if (problem === 'recovery-expired') return onExpired();
      if (problem === 'code-expired') setFault(t('recovery.dead'));
      if (problem === 'recovery-refused' || problem === 'invalid') setFault(t('recovery.refused'));
      setAttempt((n) => n + 1);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const typed = printed ? code.trim() : code;
    setFault(typed.length >= identityLimits.code.digits ? undefined : t('recovery.codeEmpty'));
    setAttempt((n) => n + 1);
    if (typed.length >= identityLimits.code.digits) prove.mutate({ recoveryId: pending.started.recoveryId, way, code: typed });
    else prove.reset();
  };
  const minutes = identityLimits.code.ttl / 60;
  return (
    <>
      <p className="lead">{sent ? t(`recovery.sent.${way}`, { minutes }) : t(`recovery.ask.${way}`)}</p>
      <form className="section" method="post" onSubmit={submit} noValidate>
        <ErrorSummary faults={fault ? [{ id, message: fault }] : []} attempt={attempt} />
        <TextField
          id={id}
          label={t(printed ? 'recovery.backup' : 'recovery.code')}
          hint={t('recovery.keepSecret')}
          error={fault}
          value={code}
          onChange={(typed) => setCode(printed ? typed.slice(0, 32) : typed.replace(/\D/gu, '').slice(0, identityLimits.code.digits))}
          input={{
            className: 'input input--id',
            inputMode: printed ? 'text' : 'numeric',
            autoComplete: 'one-time-code',
            name: 'code',
            spellCheck: false,
          }}
        />
        <div className="section stack">
          {prove.isError && !fault && <ProblemNotice error={prove.error} />}
          <Button type="submit" block busy={prove.isPending && t('recovery.proving')}>
            {t('recovery.prove')}
          </Button>
        </div>
      </form>
      <div className="section stack">
        {sent && <Again pending={pending} busy={resending} onResend={() => onResend(way)} />}
        <Button look="quiet" block onClick={onOther}>
          {t('recovery.other')}
        </Button>
      </div>
    </>
  );
}

function Again({ pending, busy, onResend }: { pending: PendingRecovery; busy: boolean; onResend: () => void }) {
  const t = useT(messages);
  const seconds = useCountdown(pending.resendFrom);
  if (pending.sendsLeft === 0) return <p>{t('recovery.noMore')}</p>;
  if (seconds > 0) return <p className="hint">{t('recovery.wait', { seconds })}</p>;
  return (
    <Button look="secondary" block busy={busy && t('recovery.busy')} onClick={onResend}>
      {t('recovery.resend')}
    </Button>
  );
}
