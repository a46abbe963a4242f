import { useMutation } from '@tanstack/react-query';
import { identityLimits, type CitizenMe, type CitizenSession, type ConfirmAccount } from '@tinhso/identity-contract';
import { ApiError, Button, ErrorSummary, ProblemNotice, TextField, unwrap, useApi, useSession, useT } from '@tinhso/ui';
import { useId, useState, type FormEvent } from 'react';
import { faultsFromServer } from '../faults.js';
import { messages } from '../messages.js';

const { digits } = identityLimits.code;

/** One field for the six figures. The right ones sign the person in. */
export function CodeForm({
  challengeId,
  canResend,
  onConfirmed,
  onExpired,
}: {
  challengeId: string;
  /** Whether another code can still be sent: decides what a dead code is told. */
  canResend: boolean;
  onConfirmed: () => void;
  /** The whole registration is over, not only this code. */
  onExpired: () => void;
}) {
  const t = useT(messages);
  const api = useApi();
  const { session } = useSession<CitizenMe>();
  const id = useId();
  const [code, setCode] = useState('');
  const [fault, setFault] = useState<string>();
  const [attempt, setAttempt] = useState(0);
  const confirm = useMutation({
    mutationFn: (body: ConfirmAccount) => unwrap<CitizenSession>(api.POST('/api/v1/public/accounts/confirmation', { body })),
    onSuccess: (tokens) => {
      session.signInWith(tokens);
      onConfirmed();
    },
    onError: (error) => {
      const problem = error instanceof ApiError ? error.code : '';
      if (problem === 'registration-expired') return onExpired();
      const dead = t(canResend ? 'identity.confirm.dead' : 'identity.confirm.deadLast');
      setFault(problem === 'code-expired' ? dead : faultsFromServer(error, { code: id })?.code);
      setAttempt((n) => n + 1);
    },
  });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const missing = code ? t('identity.fault.code', { count: code.length }) : t('identity.fault.codeEmpty');
    setFault(code.length === digits ? undefined : missing);
    setAttempt((n) => n + 1);
    if (code.length === digits) confirm.mutate({ challengeId, code });
    else confirm.reset();
  };

  return (
    // POST, so that a press before the scripts run cannot put a password into the address.
    <form method="post" onSubmit={submit} noValidate>
      <ErrorSummary faults={fault === undefined ? [] : [{ id, message: fault }]} attempt={attempt} />
      <TextField
        id={id}
        label={t('identity.field.code')}
        hint={t('identity.confirm.keepSecret')}
        error={fault}
        value={code}
        // Pasted codes come with spaces or a whole sentence around them.
        onChange={(typed) => setCode(typed.replace(/\D/gu, '').slice(0, digits))}
        input={{ className: 'input input--id', inputMode: 'numeric', autoComplete: 'one-time-code', name: 'code', spellCheck: false }}
      />
      <div className="section stack">
        {confirm.isError && fault === undefined && <ProblemNotice error={confirm.error} />}
        <Button type="submit" block busy={confirm.isPending && t('identity.confirm.busy')}>
          {t('identity.confirm.act')}
        </Button>
      </div>
    </form>
  );
}
