import { useMutation } from '@tanstack/react-query';
import type { CitizenMe, CitizenSession, SignIn } from '@tinhso/identity-contract';
import { ApiError, Button, ErrorSummary, PasswordField, ProblemNotice, TextField, unwrap, useApi, useSession, useT } from '@tinhso/ui';
import { useId, useState, type FormEvent } from 'react';
import { faultsFromServer, summaryOf, type Faults } from '../faults.js';
import { readIdentifier } from '../identifier.js';
import { messages } from '../messages.js';

type FieldName = 'who' | 'password';

/** Phone or e-mail, and password. Signs the session in and then calls `onSignedIn`; says one and the same for every wrong pair. */
export function SignInForm({ onSignedIn }: { onSignedIn?: (account: CitizenMe) => void }) {
  const t = useT(messages);
  const api = useApi();
  const { session } = useSession<CitizenMe>();
  const own = useId();
  const ids = { who: `${own}-who`, password: `${own}-password` };
  const [who, setWho] = useState('');
  const [password, setPassword] = useState('');
  const [faults, setFaults] = useState<Faults<FieldName>>({});
  const [attempt, setAttempt] = useState(0);
  const signIn = useMutation({
    mutationFn: (body: SignIn) => unwrap<CitizenSession>(api.POST('/api/v1/public/sessions', { body })),
    onSuccess: (tokens) => {
      session.signInWith(tokens);
      onSignedIn?.(tokens.account);
    },
    onError: (error) => {
      const refused = error instanceof ApiError && error.code === 'sign-in-refused';
      setFaults(refused ? { password: t('identity.signIn.refused') } : (faultsFromServer(error, ids) ?? {}));
      setAttempt((n) => n + 1);
    },
  });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const read = readIdentifier(who);
    const found: Faults<FieldName> = {};
    if (!read) found.who = t(who.trim() ? 'identity.fault.who' : 'identity.fault.whoEmpty');
    if (!password) found.password = t('identity.fault.passwordEmpty');
    setFaults(found);
    setAttempt((n) => n + 1);
    if (read && password) signIn.mutate({ ...read, password });
    else signIn.reset();
  };

  const summary = summaryOf(faults, ids);
  return (
    // POST, so that a press before the scripts run cannot put a password into the address.
    <form method="post" onSubmit={submit} noValidate>
      <ErrorSummary faults={summary} attempt={attempt} />
      <TextField
        id={ids.who}
        label={t('identity.field.who')}
        error={faults.who}
        value={who}
        onChange={setWho}
        input={{ type: 'text', inputMode: 'email', autoComplete: 'username', autoCapitalize: 'none', spellCheck: false, name: 'username' }}
      />
      <PasswordField
        id={ids.password}
        label={t('identity.field.password')}
        error={faults.password}
        value={password}
        onChange={setPassword}
        input={{ name: 'password', autoComplete: 'current-password' }}
      />
      <div className="section stack">
        {signIn.isError && summary.length === 0 && <ProblemNotice error={signIn.error} />}
        <Button type="submit" block busy={signIn.isPending && t('identity.signIn.busy')}>
          {t('identity.signIn.act')}
        </Button>
      </div>
    </form>
  );
}
