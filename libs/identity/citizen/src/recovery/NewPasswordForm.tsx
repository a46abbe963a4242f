import { useMutation } from '@tanstack/react-query';
import { identityLimits, passwordFaults, passwordFaultTexts, type CitizenSession, type FinishRecovery } from '@tinhso/identity-contract';
import { ApiError, Button, ErrorSummary, PasswordField, ProblemNotice, unwrap, useApi, useLang, useT } from '@tinhso/ui';
import { useId, useState, type FormEvent } from 'react';
import { faultsFromServer } from '../faults.js';
import { messages } from './messages.js';

const min = identityLimits.password.minLength;

/** The new password; the right answer signs in. */
export function NewPasswordForm({
  recoveryId,
  name,
  onDone,
  onExpired,
}: {
  recoveryId: string;
  name: string;
  onDone: (tokens: CitizenSession) => void;
  onExpired: () => void;
}) {
  const t = useT(messages);
  const lang = useLang();
  const api = useApi();
  const id = useId();
  const [password, setPassword] = useState('');
  const [fault, setFault] = useState<string>();
  const [attempt, setAttempt] = useState(0);
  const finish = useMutation({
    mutationFn: (body: FinishRecovery) => unwrap<CitizenSession>(api.POST('/api/v1/public/recoveries/password', { body })),
    onSuccess: onDone,
    onError: (error) => {
      if (error instanceof ApiError && error.code === 'recovery-expired') return onExpired();
      setFault(faultsFromServer(error, { password: id })?.password);
      setAttempt((n) => n + 1);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const [weak] = passwordFaults(password);
    const found = password ? weak && passwordFaultTexts[weak][lang] : t('recovery.passwordEmpty', { min });
    setFault(found);
    setAttempt((n) => n + 1);
    if (found) finish.reset();
    else finish.mutate({ recoveryId, password });
  };
  return (
    <>
      <p className="lead">{t('recovery.passwordLead', { name })}</p>
      <form className="section" method="post" onSubmit={submit} noValidate>
        <ErrorSummary faults={fault ? [{ id, message: fault }] : []} attempt={attempt} />
        <PasswordField
          id={id}
          label={t('recovery.password')}
          hint={t('recovery.passwordHint', { min })}
          error={fault}
          value={password}
          onChange={setPassword}
          input={{ autoComplete: 'new-password', name: 'new-password' }}
        />
        <div className="section stack">
          {finish.isError && !fault && <ProblemNotice error={finish.error} />}
          <Button type="submit" block busy={finish.isPending && t('recovery.saving')}>
            {t('recovery.save')}
          </Button>
        </div>
      </form>
    </>
  );
}
