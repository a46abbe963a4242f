import { useMutation } from '@tanstack/react-query';
import type { StaffSignIn, StaffSignInAnswer } from '@tinhso/identity-contract';
import { ApiError, unwrap, useApi, useT } from '@tinhso/ui';
import { Failure } from '@tinhso/ui/console';
import { useRef, useState, type FormEvent } from 'react';
import { LoginField } from './LoginField.js';
import { messages } from './messages.js';
import { PasswordBox } from './PasswordBox.js';

type Fault = 'identity.staff.loginMissing' | 'identity.staff.loginShape' | 'identity.staff.passwordMissing';
interface Faults {
  login?: Fault;
  password?: Fault;
}

function faultsOf({ login, password }: StaffSignIn): Faults {
  const shape = /^[A-Za-z0-9._@-]{3,64}$/.test(login) ? undefined : 'identity.staff.loginShape';
  return {
    login: login === '' ? 'identity.staff.loginMissing' : shape,
    password: password === '' ? 'identity.staff.passwordMissing' : undefined,
  };
}

/** First step: account and password. After a refusal the password is emptied and has the focus; the account stays. */
export function PasswordForm({
  login: known = '',
  onAnswer,
}: {
  login?: string;
  onAnswer: (answer: StaffSignInAnswer, login: string) => void;
}) {
  const t = useT(messages);
  const api = useApi();
  const [login, setLogin] = useState(known);
  const [password, setPassword] = useState('');
  const [faults, setFaults] = useState<Faults>({});
  const loginRef = useRef<HTMLInputElement>(null);
  const passwordRef = useRef<HTMLInputElement>(null);
  const signIn = useMutation({
    mutationFn: (body: StaffSignIn) => unwrap<StaffSignInAnswer>(api.POST('/api/v1/public/staff-sessions', { body })),
    onSuccess: (answer, body) => onAnswer(answer, body.login),
    onError: (error) => {
      if (!(error instanceof ApiError) || error.isTemporary) return;
      setPassword('');
      passwordRef.current?.focus();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (signIn.isPending) return;
    const body = { login: login.trim(), password };
    const found = faultsOf(body);
    setFaults(found);
    if (found.login) loginRef.current?.focus();
    else if (found.password) passwordRef.current?.focus();
    else signIn.mutate(body);
  };
  return (
    <form onSubmit={submit} noValidate>
      {signIn.isError && <Failure error={signIn.error} />}
      <LoginField ref={loginRef} value={login} onChange={setLogin} fault={faults.login && t(faults.login)} focused={known === ''} />
      <PasswordBox
        ref={passwordRef}
        value={password}
        onChange={setPassword}
        fault={faults.password && t(faults.password)}
        focused={known !== ''}
      />
      <button className="btn p lg w" aria-disabled={signIn.isPending}>
        {t(signIn.isPending ? 'identity.staff.submitting' : 'identity.staff.submit')}
      </button>
    </form>
  );
}
