import { useQuery } from '@tanstack/react-query';
import type { Security } from '@tinhso/identity-contract';
import { Notice, Page, ProblemNotice, Row, Rows, Section, Skeleton, useApi, useSession, useT } from '@tinhso/ui';
import { useState } from 'react';
import { useSearch } from 'wouter';
import { SignInCall } from '../SignInCall.js';
import { BackupCodesCard } from './BackupCodesCard.js';
import { BackupSheet } from './BackupSheet.js';
import { DevicesCard } from './DevicesCard.js';
import { securityMessages as messages } from './messages.js';
import { PasskeysCard } from './PasskeysCard.js';
import { securityOptions } from './queries.js';
import { SecondStepCard } from './SecondStepCard.js';

/** `/ca-nhan/bao-mat`: how the account is protected, and where it is signed in. */
export function SecurityPage() {
  const t = useT(messages);
  const api = useApi();
  const { status } = useSession();
  const changed = new URLSearchParams(useSearch()).get('da-doi') === 'mat-khau';
  const security = useQuery({ ...securityOptions(api), enabled: status === 'signed-in' });
  return (
    <Page title={t('security.title')} back="/ca-nhan">
      <h1>{t('security.title')}</h1>
      <p className="lead">{t('security.lead')}</p>
      {status === 'anonymous' && <SignInCall to="/ca-nhan/bao-mat" />}
      {changed && (
        <Notice tone="ok" live>
          <p>{t('security.password.changed')}</p>
        </Notice>
      )}
      {security.isError && <ProblemNotice error={security.error} onRetry={() => void security.refetch()} />}
      {status !== 'anonymous' && security.isPending && <Skeleton label={t('security.loading')} lines={6} />}
      {security.data && <Settings security={security.data} />}
    </Page>
  );
}

function Settings({ security }: { security: Security }) {
  const t = useT(messages);
  const [codes, setCodes] = useState<readonly string[]>();
  if (codes) return <BackupSheet codes={codes} onKept={() => setCodes(undefined)} />;
  return (
    <>
      <Section title={t('security.signIn')} id="sign-in">
        <Rows>
          <Row
            href="/ca-nhan/bao-mat/mat-khau"
            icon="lock"
            title={t(security.hasPassword ? 'security.password.change' : 'security.password.set')}
          >
            <p>{t('security.password.hint')}</p>
          </Row>
        </Rows>
      </Section>
      <SecondStepCard security={security} onCodes={setCodes} />
      <PasskeysCard security={security} onCodes={setCodes} />
      {security.secondFactor && <BackupCodesCard security={security} onCodes={setCodes} />}
      <DevicesCard />
    </>
  );
}
