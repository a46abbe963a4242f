import { useMutation } from '@tanstack/react-query';
import type { RecoveryStarted } from '@tinhso/identity-contract';
import { Button, ErrorSummary, ProblemNotice, TextField, unwrap, useApi, useT } from '@tinhso/ui';
import { useId, useState, type FormEvent } from 'react';
import { readIdentifier, type Identifier } from '../identifier.js';
import { messages } from './messages.js';

/** Whose account it is: the phone or the e-mail that the person signs in with. */
export function WhoForm({ onStarted }: { onStarted: (started: RecoveryStarted, who: string) => void }) {
  const t = useT(messages);
  const api = useApi();
  const id = useId();
  const [who, setWho] = useState('');
  const [fault, setFault] = useState<string>();
  const [attempt, setAttempt] = useState(0);
  const start = useMutation({
    mutationFn: (body: Identifier) => unwrap<RecoveryStarted>(api.POST('/api/v1/public/recoveries', { body })),
    onSuccess: (started) => onStarted(started, who.trim()),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const read = readIdentifier(who);
    setFault(read ? undefined : t(who.trim() ? 'recovery.whoWrong' : 'recovery.whoEmpty'));
    setAttempt((n) => n + 1);
    if (read) start.mutate(read);
  };
  return (
    <>
      <p className="lead">{t('recovery.lead')}</p>
      <form className="section" method="post" onSubmit={submit} noValidate>
        <ErrorSummary faults={fault ? [{ id, message: fault }] : []} attempt={attempt} />
        <TextField
          id={id}
          label={t('recovery.who')}
          hint={t('recovery.whoHint')}
          error={fault}
          value={who}
          onChange={setWho}
          input={{ inputMode: 'email', autoComplete: 'username', autoCapitalize: 'none', spellCheck: false, name: 'username' }}
        />
        <div className="section stack">
          {start.isError && !fault && <ProblemNotice error={start.error} />}
          <Button type="submit" block busy={start.isPending && t('recovery.busy')}>
            {t('recovery.next')}
          </Button>
        </div>
      </form>
    </>
  );
}
