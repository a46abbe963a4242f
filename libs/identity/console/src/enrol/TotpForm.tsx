import type { TotpEnrolment } from '@tinhso/identity-contract';
import { QrCode, useT } from '@tinhso/ui';
import { useState, type FormEvent } from 'react';
import { messages } from '../messages.js';
import { CodeBox } from '../second-step/CodeBox.js';

interface TotpFormProps {
  /** Missing while it is on its way. */
  enrolment: TotpEnrolment | undefined;
  busy: boolean;
  wrong: boolean;
  onCode: (code: string) => void;
}

/** The secret as QR code and in groups of four, and the first code that puts it into use. */
export function TotpForm({ enrolment, busy, wrong, onCode }: TotpFormProps) {
  const t = useT(messages);
  const [code, setCode] = useState('');
  const [malformed, setMalformed] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMalformed(code.length !== 6);
    if (code.length === 6 && !busy) onCode(code);
  };
  const fault = malformed ? t('identity.staff.malformed.totp') : wrong ? t('identity.staff.wrong.totp') : undefined;
  return (
    <form onSubmit={submit} noValidate className="own-password">
      <div className="enrol" aria-busy={enrolment === undefined}>
        {enrolment ? <QrCode text={enrolment.uri} label={t('identity.staff.enrol.qr')} /> : <span className="qr sk" />}
        <ol>
          <li>{t('identity.staff.enrol.step1')}</li>
          <li>{t('identity.staff.enrol.step2')}</li>
          <li>
            {t('identity.staff.enrol.byHand')} <code className="num">{enrolment?.secret.match(/.{1,4}/gu)?.join(' ')}</code>
          </li>
          <li>{t('identity.staff.enrol.step3')}</li>
        </ol>
      </div>
      <CodeBox way="totp" value={code} onChange={setCode} fault={fault} />
      <button className="btn p lg w" aria-disabled={busy || enrolment === undefined}>
        {t('identity.staff.enrol.act')}
      </button>
    </form>
  );
}
