import { useMutation } from '@tanstack/react-query';
import type { CitizenMe, CitizenSession, CitizenSignInAnswer, SecondFactorChallenge, SignIn } from '@tinhso/identity-contract';
import { ApiError, Button, ErrorSummary, PasswordField, ProblemNotice, TextField, unwrap, useApi, useSession, useT } from '@tinhso/ui';
import { useId, useState, type FormEvent, type ReactNode } from 'react';
import { faultsFromServer, summaryOf, type Faults } from '../faults.js';
import { readIdentifier } from '../identifier.js';
import { messages } from '../messages.js';
import { SecondStep } from '../second-step/SecondStep.js';
import { PasskeySignIn } from './PasskeySignIn.js';

type FieldName = 'who' | 'password';

/**
 * Phone or e-mail, and password; a second step where the account has one. Signs the session in and then calls `onSignedIn`.
 * Says one and the same for every wrong pair. `children` stand under the first step only.
 */
export function SignInForm({ onSignedIn, children }: { onSignedIn?: (account: CitizenMe) => void; children?: ReactNode }) {
  const t = useT(messages);
  const api = useApi();
  const { session } = useSession<CitizenMe>();
  const own = useId();
  const ids = { who: `${own}-who`, password: `${own}-password` };
  const [who, setWho] = useState('');
  const [password, setPassword] = useState('');
  const [faults, setFaults] = useState<Faults<FieldName>>({});
  const [attempt, setAttempt] = useState(0);
  const [challenge, setChallenge] = useState<SecondFactorChallenge>();
  const finish = (tokens: CitizenSession) => {
    session.signInWith(tokens);
    onSignedIn?.(tokens.account);
  };
  const signIn = useMutation({
    mutationFn: (body: SignIn) => unwrap<CitizenSignInAnswer>(api.POST('/api/v1/public/sessions', { body })),
    onSuccess: (answer) => {
      if ('challengeId' in answer) setChallenge(answer);
      else finish(answer);
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

  const startOver = () => {
    setChallenge(undefined);
    setPassword('');
  };
  if (challenge) return <SecondStep challenge={challenge} onPassed={finish} onStartOver={startOver} />;
  const summary = summaryOf(faults, ids);
  return (
    <>
      {/* POST, so that a press before the scripts run cannot put a password into the address. */}
      <form method="post" onSubmit={submit} noValidate>
        <ErrorSummary faults={summary} attempt={attempt} />
        <TextField
          id={ids.who}
          label={t('identity.field.who')}
          error={faults.who}
          value={who}
          onChange={setWho}
          input={{
            type: 'text',
            inputMode: 'email',
            autoComplete: 'username',
            autoCapitalize: 'none',
            spellCheck: false,
            name: 'username',
          }}
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
      <PasskeySignIn onPassed={finish} />
      {children}
    </>
  );
}
