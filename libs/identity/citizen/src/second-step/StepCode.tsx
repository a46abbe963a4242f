import { Button, TextField, useT } from '@tinhso/ui';
import { useId, useState, type FormEvent } from 'react';
import { messages } from '../messages.js';
import { SendStepCode } from './SendStepCode.js';
import type { TypedWay } from './typed-ways.js';

interface StepCodeProps {
  challengeId: string;
  way: TypedWay;
  busy: boolean;
  wrong: boolean;
  onCode: (code: string) => void;
}

const shape = (way: TypedWay): RegExp => (way === 'backup' ? /^[a-z0-9]{5}[-\s]?[a-z0-9]{5}$/iu : /^\d{6}$/u);

/** One field for the whole code. For SMS and e-mail it is sent when the person asks for it. */
export function StepCode({ challengeId, way, busy, wrong, onCode }: StepCodeProps) {
  const t = useT(messages);
  const id = useId();
  const [code, setCode] = useState('');
  const [malformed, setMalformed] = useState(false);
  const backup = way === 'backup';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const fits = shape(way).test(code.trim());
    setMalformed(!fits);
    if (fits && !busy) onCode(code.trim());
  };
  const sort = backup ? 'backup' : 'figures';
  const fault = malformed ? t(`identity.step.malformed.${sort}`) : wrong ? t(`identity.step.wrong.${sort}`) : undefined;
  return (
    <form method="post" onSubmit={submit} noValidate>
      {(way === 'sms' || way === 'email') && <SendStepCode challengeId={challengeId} channel={way} />}
      <TextField
        id={id}
        label={t(`identity.step.label.${sort}`)}
        hint={t(`identity.step.${way}.hint`)}
        error={fault}
        value={code}
        onChange={(typed) => setCode(backup ? typed : typed.replace(/\D/gu, '').slice(0, 6))}
        input={{
          className: 'input input--id',
          inputMode: backup ? 'text' : 'numeric',
          autoComplete: 'one-time-code',
          autoCapitalize: 'characters',
          spellCheck: false,
          name: 'code',
        }}
      />
      <div className="section">
        <Button type="submit" block busy={busy && t('identity.signIn.busy')}>
          {t('identity.signIn.act')}
        </Button>
      </div>
    </form>
  );
}
