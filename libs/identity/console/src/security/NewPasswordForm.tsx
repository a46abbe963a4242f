import { useMutation } from '@tanstack/react-query';
import { passwordFaults, passwordFaultTexts, type SessionsEnded } from '@tinhso/identity-contract';
import { ApiError, faultsByPointer, unwrap, useApi, useLang, useT } from '@tinhso/ui';
import { Failure } from '@tinhso/ui/console';
import { useRef, useState, type FormEvent } from 'react';
import { PasswordBox } from '../PasswordBox.js';
import { securityMessages as messages } from './messages.js';

/** A new password of one's own; other sessions end with the old one. */
export function NewPasswordForm({ focused = false, onChanged }: { focused?: boolean; onChanged?: () => void }) {
  const t = useT(messages);
  const lang = useLang();
  const api = useApi();
  const field = useRef<HTMLInputElement>(null);
  const [password, setPassword] = useState('');
  const [fault, setFault] = useState<string>();
  const change = useMutation({
    mutationFn: () => unwrap<SessionsEnded>(api.PUT('/api/v1/staff/security/password', { body: { password } })),
    onSuccess: () => {
      setPassword('');
      onChanged?.();
    },
    onError: (error) => {
      setFault(error instanceof ApiError ? faultsByPointer(error)['/password'] : undefined);
      field.current?.focus();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const [found] = passwordFaults(password);
    setFault(found && passwordFaultTexts[found][lang]);
    if (found) field.current?.focus();
    else if (!change.isPending) change.mutate();
  };
  return (
    <form onSubmit={submit} noValidate className="own-password">
      {change.isError && fault === undefined && <Failure error={change.error} />}
      <PasswordBox ref={field} value={password} onChange={setPassword} fault={fault} focused={focused} isNew />
      <p className="m s">{t('staffSecurity.password.hint')}</p>
      <button className={focused ? 'btn p lg w' : 'btn md'} aria-disabled={change.isPending}>
        {t('staffSecurity.password.act')}
      </button>
      <p role="status">{change.isSuccess && t('staffSecurity.password.changed', { count: change.data.ended })}</p>
    </form>
  );
}
