import { useMutation } from '@tanstack/react-query';
import { identityLimits, type CodeChallenge, type RegisterAccount } from '@tinhso/identity-contract';
import { Button, ErrorSummary, PasswordField, ProblemNotice, TextField, unwrap, useApi, useLang, useT } from '@tinhso/ui';
import { useId, useState, type FormEvent } from 'react';
import { faultsFromServer, summaryOf, type Faults } from '../faults.js';
import { messages } from '../messages.js';
import { validateRegistration, type RegistrationInput } from './validate-registration.js';

const FIELDS = ['fullName', 'phone', 'password', 'email'] as const;

/** Name, phone, e-mail and password; asks for a code and hands over what came back. */
export function RegisterForm({
  initial,
  onStarted,
}: {
  initial: Omit<RegistrationInput, 'password'>;
  onStarted: (challenge: CodeChallenge, sent: RegisterAccount) => void;
}) {
  const t = useT(messages);
  const lang = useLang();
  const api = useApi();
  const own = useId();
  const ids = Object.fromEntries(FIELDS.map((field) => [field, `${own}-${field}`])) as Record<(typeof FIELDS)[number], string>;
  const [input, setInput] = useState<RegistrationInput>({ ...initial, password: '' });
  const [faults, setFaults] = useState<Faults<keyof RegistrationInput>>({});
  const [attempt, setAttempt] = useState(0);
  const register = useMutation({
    mutationFn: (body: RegisterAccount) => unwrap<CodeChallenge>(api.POST('/api/v1/public/accounts', { body })),
    onSuccess: onStarted,
    onError: (error) => {
      setFaults(faultsFromServer(error, ids) ?? {});
      setAttempt((n) => n + 1);
    },
  });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const checked = validateRegistration(input, lang);
    setFaults(checked.faults ?? {});
    setAttempt((n) => n + 1);
    if (checked.body) register.mutate(checked.body);
    else register.reset();
  };

  const bind = (field: keyof RegistrationInput) => ({
    id: ids[field],
    label: t(`identity.field.${field}`),
    error: faults[field],
    value: input[field],
    onChange: (value: string) => setInput((before) => ({ ...before, [field]: value })),
  });
  const summary = summaryOf(faults, ids);
  const min = identityLimits.password.minLength;
  return (
    // POST, so that a press before the scripts run cannot put a password into the address.
    <form method="post" onSubmit={submit} noValidate>
      <ErrorSummary faults={summary} attempt={attempt} />
      <TextField {...bind('fullName')} hint={t('identity.register.nameHint')} input={{ autoComplete: 'name', name: 'name' }} />
      <TextField
        {...bind('phone')}
        hint={t('identity.register.phoneHint')}
        input={{ type: 'tel', inputMode: 'tel', autoComplete: 'tel', name: 'phone' }}
      />
      <PasswordField
        {...bind('password')}
        hint={t('identity.register.passwordHint', { min })}
        input={{ autoComplete: 'new-password', name: 'new-password' }}
      />
      <TextField
        {...bind('email')}
        optional
        hint={t('identity.register.emailHint')}
        input={{ type: 'email', inputMode: 'email', autoComplete: 'email', name: 'email' }}
      />
      <div className="section stack">
        {register.isError && summary.length === 0 && <ProblemNotice error={register.error} />}
        <Button type="submit" block busy={register.isPending && t('identity.register.busy')}>
          {t('identity.register.act')}
        </Button>
      </div>
    </form>
  );
}
