import { useMutation } from '@tanstack/react-query';
import type { StaffMe, StaffSession } from '@tinhso/identity-contract';
import { ApiError, unwrap, useApi, useSession, useT } from '@tinhso/ui';
import { Failure } from '@tinhso/ui/console';
import { useRef, useState, type FormEvent } from 'react';
import { PasswordBox } from '../PasswordBox.js';
import { proofMessages as messages } from './messages.js';

/** The password once more. Staff always have one. */
export function ProofForm({ onProved }: { onProved: () => void }) {
  const t = useT(messages);
  const api = useApi();
  const { session } = useSession<StaffMe>();
  const field = useRef<HTMLInputElement>(null);
  const [password, setPassword] = useState('');
  const [empty, setEmpty] = useState(false);
  const prove = useMutation({
    mutationFn: () => unwrap<StaffSession>(api.POST('/api/v1/staff/session/proof', { body: { way: 'password', password } })),
    onSuccess: (tokens) => {
      session.signInWith(tokens);
      onProved();
    },
    onError: () => {
      setPassword('');
      field.current?.focus();
    },
  });
  const refused = prove.error instanceof ApiError && prove.error.code === 'proof-refused';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    setEmpty(password === '');
    if (password && !prove.isPending) prove.mutate();
  };
  const fault = empty ? t('staffProof.empty') : refused ? t('staffProof.refused') : undefined;
  return (
    <form onSubmit={submit} noValidate className="own-password">
      <p>{t('staffProof.lead')}</p>
      {prove.isError && !refused && <Failure error={prove.error} />}
      <PasswordBox ref={field} value={password} onChange={setPassword} fault={fault} focused />
      <button className="btn p lg w" aria-disabled={prove.isPending}>
        {t('staffProof.act')}
      </button>
    </form>
  );
}
