import type { TotpEnrolment } from '@tinhso/identity-contract';
import { Button, QrCode, TextField, useT } from '@tinhso/ui';
import { useId, useState, type FormEvent } from 'react';
import { securityMessages as messages } from './messages.js';

interface EnrolTotpProps {
  enrolment: TotpEnrolment;
  busy: boolean;
  wrong: boolean;
  onCode: (code: string) => void;
}

/** On the phone itself the key is opened or copied, on another screen it is scanned. Then the first code is entered. */
export function EnrolTotp({ enrolment, busy, wrong, onCode }: EnrolTotpProps) {
  const t = useT(messages);
  const id = useId();
  const [code, setCode] = useState('');
  const [malformed, setMalformed] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMalformed(code.length !== 6);
    if (code.length === 6 && !busy) onCode(code);
  };
  const fault = malformed ? t('security.code.malformed') : wrong ? t('security.code.wrong') : undefined;
  return (
    <form method="post" onSubmit={submit} noValidate>
      <ol className="steps section">
        <li>
          <p>{t('security.totp.install')}</p>
        </li>
        <li>
          <p>{t('security.totp.scan')}</p>
          <QrCode text={enrolment.uri} label={t('security.totp.qr')} />
          <p>
            <a href={enrolment.uri}>{t('security.totp.here')}</a>
          </p>
          <p>{t('security.totp.byHand')}</p>
          <p>
            <code className="secret">{enrolment.secret.match(/.{1,4}/gu)?.join(' ')}</code>
          </p>
        </li>
        <li>
          <TextField
            id={id}
            label={t('security.code.label')}
            hint={t('security.code.hint')}
            error={fault}
            value={code}
            onChange={(typed) => setCode(typed.replace(/\D/gu, '').slice(0, 6))}
            input={{ className: 'input input--id', inputMode: 'numeric', autoComplete: 'one-time-code', name: 'code', spellCheck: false }}
          />
        </li>
      </ol>
      <Button type="submit" block busy={busy && t('security.busy')}>
        {t('security.totp.act')}
      </Button>
    </form>
  );
}
