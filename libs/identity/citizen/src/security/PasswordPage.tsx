import { useMutation, useQuery } from '@tanstack/react-query';
import { identityLimits, passwordFaults, passwordFaultTexts, type SessionsEnded } from '@tinhso/identity-contract';
import { Button, Page, PasswordField, ProblemNotice, unwrap, useApi, useLang, useSession, useT } from '@tinhso/ui';
import { useId, useState, type FormEvent } from 'react';
import { useLocation } from 'wouter';
import { faultsFromServer } from '../faults.js';
import { SignInCall } from '../SignInCall.js';
import { securityMessages as messages } from './messages.js';
import { securityOptions } from './queries.js';

/** `/ca-nhan/bao-mat/mat-khau`: a new password. The old one is asked for only when the last proof of identity is too old. */
export function PasswordPage() {
  const t = useT(messages);
  const lang = useLang();
  const api = useApi();
  const id = useId();
  const { status } = useSession();
  const [, navigate] = useLocation();
  const [password, setPassword] = useState('');
  const [fault, setFault] = useState<string>();
  const security = useQuery({ ...securityOptions(api), enabled: status === 'signed-in' });
  const change = useMutation({
    mutationFn: () => unwrap<SessionsEnded>(api.PUT('/api/v1/citizen/security/password', { body: { password } })),
    onSuccess: () => navigate('/ca-nhan/bao-mat?da-doi=mat-khau', { replace: true }),
    onError: (error) => setFault(faultsFromServer(error, { password: id })?.password),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const [found] = passwordFaults(password);
    setFault(found && passwordFaultTexts[found][lang]);
    if (!found && !change.isPending) change.mutate();
    else change.reset();
  };
  const title = t(security.data?.hasPassword === false ? 'security.password.set' : 'security.password.change');
  return (
    <Page title={title} kind="ask" back="/ca-nhan/bao-mat">
      <h1>{title}</h1>
      {status === 'anonymous' ? (
        <SignInCall to="/ca-nhan/bao-mat/mat-khau" />
      ) : (
        <form method="post" onSubmit={submit} noValidate className="section">
          <PasswordField
            id={id}
            label={t('security.password.new')}
            hint={t('security.password.newHint', { min: identityLimits.password.minLength })}
            error={fault}
            value={password}
            onChange={setPassword}
            input={{ name: 'new-password', autoComplete: 'new-password' }}
          />
          <p className="section">{t('security.password.endsOthers')}</p>
          <div className="section stack">
            {change.isError && fault === undefined && <ProblemNotice error={change.error} />}
            <Button type="submit" block busy={change.isPending && t('security.busy')}>
              {t('security.password.act')}
            </Button>
          </div>
        </form>
      )}
    </Page>
  );
}
