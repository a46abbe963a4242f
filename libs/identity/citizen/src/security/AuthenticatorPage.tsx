import { useMutation, useQuery } from '@tanstack/react-query';
import type { FactorAdded, TotpEnrolment } from '@tinhso/identity-contract';
import { ApiError, Page, ProblemNotice, Skeleton, unwrap, useApi, useSession, useT } from '@tinhso/ui';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { SignInCall } from '../SignInCall.js';
import { BackupSheet } from './BackupSheet.js';
import { EnrolTotp } from './EnrolTotp.js';
import { securityMessages as messages } from './messages.js';
import { useSecurityUpdate } from './queries.js';

/** `/ca-nhan/bao-mat/ung-dung`: sets up the authenticator app, then shows the backup codes once. */
export function AuthenticatorPage() {
  const t = useT(messages);
  const api = useApi();
  const { status } = useSession();
  const [, navigate] = useLocation();
  const update = useSecurityUpdate();
  const [codes, setCodes] = useState<readonly string[]>();
  const enrolment = useQuery({
    queryKey: ['mine', 'totp-enrolment'],
    queryFn: () => unwrap<TotpEnrolment>(api.POST('/api/v1/citizen/security/totp', {})),
    enabled: status === 'signed-in' && codes === undefined,
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
  });
  const confirm = useMutation({
    mutationFn: (code: string) => unwrap<FactorAdded>(api.POST('/api/v1/citizen/security/totp/confirmation', { body: { code } })),
    onSuccess: ({ security, backupCodes }) => {
      update(security);
      if (backupCodes) setCodes(backupCodes);
      else navigate('/ca-nhan/bao-mat', { replace: true });
    },
  });
  const wrong = confirm.error instanceof ApiError && confirm.error.code === 'second-factor-wrong';
  return (
    <Page title={t('security.totp.title')} kind="ask" back="/ca-nhan/bao-mat">
      {codes ? (
        <BackupSheet codes={codes} page onKept={() => navigate('/ca-nhan/bao-mat', { replace: true })} />
      ) : (
        <>
          <h1>{t('security.totp.title')}</h1>
          <p className="lead">{t('security.totp.lead')}</p>
          {status === 'anonymous' && <SignInCall to="/ca-nhan/bao-mat/ung-dung" />}
          {enrolment.isError && <ProblemNotice error={enrolment.error} onRetry={() => void enrolment.refetch()} />}
          {confirm.isError && !wrong && <ProblemNotice error={confirm.error} />}
          {enrolment.isLoading && <Skeleton label={t('security.loading')} lines={6} />}
          {enrolment.data && (
            <EnrolTotp enrolment={enrolment.data} busy={confirm.isPending} wrong={wrong} onCode={(code) => confirm.mutate(code)} />
          )}
        </>
      )}
    </Page>
  );
}
