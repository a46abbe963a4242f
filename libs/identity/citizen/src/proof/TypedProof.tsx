import type { Proof } from '@tinhso/identity-contract';
import { Button, PasswordField, TextField, useT } from '@tinhso/ui';
import { useId, useState, type FormEvent } from 'react';
import { securityMessages as messages } from '../security/messages.js';

interface TypedProofProps {
  way: 'password' | 'totp';
  busy: boolean;
  refused: boolean;
  onProof: (proof: Proof) => void;
}

/** The password, or the code of the authenticator. */
export function TypedProof({ way, busy, refused, onProof }: TypedProofProps) {
  const t = useT(messages);
  const id = useId();
  const [typed, setTyped] = useState('');
  const [missing, setMissing] = useState(false);
  const figures = way === 'totp';
  const complete = figures ? typed.length === 6 : typed !== '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    setMissing(!complete);
    if (complete && !busy) onProof(figures ? { way, code: typed } : { way, password: typed });
  };
  const words = figures
    ? ({ label: 'security.code.label', missing: 'security.code.malformed', wrong: 'security.code.wrong' } as const)
    : ({ label: 'security.proof.password', missing: 'security.proof.passwordEmpty', wrong: 'security.proof.refused.password' } as const);
  const error = missing ? t(words.missing) : refused ? t(words.wrong) : undefined;
  const field = { id, label: t(words.label), error, value: typed };
  return (
    <form method="post" onSubmit={submit} noValidate>
      {figures ? (
        <TextField
          {...field}
          onChange={(text) => setTyped(text.replace(/\D/gu, '').slice(0, 6))}
          input={{ className: 'input input--id', inputMode: 'numeric', autoComplete: 'one-time-code', name: 'code', spellCheck: false }}
        />
      ) : (
        <PasswordField {...field} onChange={setTyped} input={{ name: 'password', autoComplete: 'current-password' }} />
      )}
      <div className="section">
        <Button type="submit" block busy={busy && t('security.busy')}>
          {t('security.proof.act')}
        </Button>
      </div>
    </form>
  );
}
