import { useMutation } from '@tanstack/react-query';
import type { FactorAdded, Security, TotpEnrolment } from '@tinhso/identity-contract';
import { ApiError, formatDay, unwrap, useApi, useLang, useT } from '@tinhso/ui';
import { Failure, Window } from '@tinhso/ui/console';
import { useState } from 'react';
import { TotpForm } from '../enrol/TotpForm.js';
import { ConfirmWindow } from './ConfirmWindow.js';
import { securityMessages as messages } from './messages.js';
import { useSecurityUpdate } from './queries.js';

interface SectionProps {
  security: Security;
  login: string;
  onCodes: (codes: readonly string[]) => void;
}

/** The authenticator app: since when, or how to add one. */
export function TotpSection({ security: { totp }, onCodes }: SectionProps) {
  const t = useT(messages);
  const lang = useLang();
  const api = useApi();
  const update = useSecurityUpdate();
  const [asking, setAsking] = useState(false);
  const start = useMutation({ mutationFn: () => unwrap<TotpEnrolment>(api.POST('/api/v1/staff/security/totp', {})) });
  const confirm = useMutation({
    mutationFn: (code: string) => unwrap<FactorAdded>(api.POST('/api/v1/staff/security/totp/confirmation', { body: { code } })),
    onSuccess: ({ security, backupCodes }) => {
      update(security);
      start.reset();
      if (backupCodes) onCodes(backupCodes);
    },
  });
  const remove = useMutation({
    mutationFn: () => unwrap<Security>(api.DELETE('/api/v1/staff/security/totp', {})),
    onSuccess: update,
    onSettled: () => setAsking(false),
  });
  const wrong = confirm.error instanceof ApiError && confirm.error.code === 'second-factor-wrong';
  return (
    <section>
      <h2>{t('staffSecurity.totp.title')}</h2>
      {(start.isError || remove.isError) && <Failure error={start.error ?? remove.error} />}
      {totp ? (
        <div className="r">
          <span>{t('staffSecurity.totp.since', { day: formatDay(totp.since, lang) })}</span>
          <button type="button" className="btn md" onClick={() => setAsking(true)}>
            {t('staffSecurity.totp.remove')}
          </button>
        </div>
      ) : (
        <div className="r">
          <span>{t('staffSecurity.totp.none')}</span>
          <button type="button" className="btn md" aria-disabled={start.isPending} onClick={() => start.mutate()}>
            {t('staffSecurity.totp.add')}
          </button>
        </div>
      )}
      {start.data && (
        <Window title={t('staffSecurity.totp.add')} width={560} onClose={() => start.reset()}>
          <div className="mbody">
            {confirm.isError && !wrong && <Failure error={confirm.error} />}
            <TotpForm enrolment={start.data} busy={confirm.isPending} wrong={wrong} onCode={(code) => confirm.mutate(code)} />
          </div>
        </Window>
      )}
      {asking && (
        <ConfirmWindow
          title={t('staffSecurity.totp.remove')}
          question={t('staffSecurity.totp.removeWarning')}
          yes={t('staffSecurity.totp.remove')}
          busy={remove.isPending}
          onYes={() => remove.mutate()}
          onClose={() => setAsking(false)}
        />
      )}
    </section>
  );
}
