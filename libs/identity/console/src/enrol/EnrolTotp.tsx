import { useQuery } from '@tanstack/react-query';
import type { TotpEnrolment } from '@tinhso/identity-contract';
import { QrCode, unwrap, useApi, useT } from '@tinhso/ui';
import { Failure } from '@tinhso/ui/console';
import { useState, type FormEvent } from 'react';
import { messages } from '../messages.js';
import { CodeBox } from '../second-step/CodeBox.js';

interface EnrolTotpProps {
  challengeId: string;
  busy: boolean;
  wrong: boolean;
  onCode: (code: string) => void;
}

/** The secret as QR code and in groups of four, and the first code that puts it into use. */
export function EnrolTotp({ challengeId, busy, wrong, onCode }: EnrolTotpProps) {
  const t = useT(messages);
  const api = useApi();
  const [code, setCode] = useState('');
  const [malformed, setMalformed] = useState(false);
  const enrolment = useQuery({
    queryKey: ['enrolment', challengeId],
    queryFn: () => unwrap<TotpEnrolment>(api.POST('/api/v1/public/staff-sessions/enrolment/totp', { body: { challengeId } })),
    staleTime: Infinity,
    gcTime: 0,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMalformed(code.length !== 6);
    if (code.length === 6 && !busy) onCode(code);
  };
  if (enrolment.isError) return <Failure error={enrolment.error} />;
  const fault = malformed ? t('identity.staff.malformed.totp') : wrong ? t('identity.staff.wrong.totp') : undefined;
  return (
    <form onSubmit={submit} noValidate>
      <div className="enrol" aria-busy={enrolment.isPending}>
        {enrolment.data ? <QrCode text={enrolment.data.uri} label={t('identity.staff.enrol.qr')} /> : <span className="qr sk" />}
        <ol>
          <li>{t('identity.staff.enrol.step1')}</li>
          <li>{t('identity.staff.enrol.step2')}</li>
          <li>
            {t('identity.staff.enrol.byHand')} <code className="num">{enrolment.data?.secret.match(/.{1,4}/gu)?.join(' ')}</code>
          </li>
          <li>{t('identity.staff.enrol.step3')}</li>
        </ol>
      </div>
      <CodeBox way="totp" value={code} onChange={setCode} fault={fault} />
      <button className="btn p lg w" aria-disabled={busy || enrolment.isPending}>
        {t('identity.staff.enrol.act')}
      </button>
    </form>
  );
}
