import { parseVerifyCode } from '@tinhso/signing-contract';
import { Button, TextField, useT } from '@tinhso/ui';
import { useState, type FormEvent } from 'react';
import { useLocation } from 'wouter';
import { messages } from './messages.js';

/** Types a verification code. A plain GET form, so it works without scripts too. */
export function CodeForm({ start }: { start: string }) {
  const t = useT(messages);
  const [, navigate] = useLocation();
  const [code, setCode] = useState(start);
  const [error, setError] = useState<string>();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const parsed = parseVerifyCode(code);
    if (parsed) navigate(`/verify/${parsed}`);
    else setError(t('signing.verify.codeWrong'));
  };
  return (
    <form className="card" action="/verify" method="get" onSubmit={submit} noValidate>
      <TextField
        id="ma"
        label={t('signing.verify.code')}
        hint={t('signing.verify.codeHint')}
        error={error}
        value={code}
        onChange={setCode}
        input={{
          name: 'ma',
          autoComplete: 'off',
          autoCapitalize: 'characters',
          spellCheck: false,
          maxLength: 20,
          className: 'input input--code',
        }}
      />
      <div className="form-end">
        <Button type="submit" block>
          {t('signing.verify.look')}
        </Button>
      </div>
    </form>
  );
}
