import { useQuery } from '@tanstack/react-query';
import { formatVerifyCode, parseVerifyCode, readScanned, type ScannedCode } from '@tinhso/signing-contract';
import { ApiError, Icon, LinkButton, Notice, Page, ProblemNotice, Section, Skeleton, useApi, useT } from '@tinhso/ui';
import { useEffect, useState } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import { CodeForm } from './CodeForm.js';
import { FileCheck } from './FileCheck.js';
import { messages } from './messages.js';
import { StatementVerdict } from './offline/StatementVerdict.js';
import { useOffline, useOnline } from './offline/useOffline.js';
import { verificationOptions } from './queries.js';
import { RegisteredFacts } from './RegisteredFacts.js';
import { ScanBox } from './scan/ScanBox.js';

/**
 * `/verify/<code>` from a QR code, `/verify?ma=<code>` from the form without scripts, `/verify` to scan or type one or to check a file. What
 * stands behind `#` is the signed statement of the code: it is checked here and sent nowhere.
 */
export function VerifyPage({ params }: { params: Readonly<Record<string, string>> }) {
  const t = useT(messages);
  const [search] = useSearchParams();
  const [, navigate] = useLocation();
  const online = useOnline();
  const { lists, ready } = useOffline();
  const [statement, setStatement] = useState<string>();
  const typed = params.code ?? search.get('ma') ?? '';
  useEffect(() => setStatement(readScanned(location.href)?.statement), [typed]);
  const found = useQuery({ ...verificationOptions(useApi(), typed), enabled: typed !== '' });
  const unknown = typed !== '' && found.data === null;
  const offline = !online || (found.error instanceof ApiError && found.error.status === 0);
  const scanned = ({ verifyCode, statement: signed }: ScannedCode) => {
    setStatement(signed);
    const fragment = signed ? `#${signed}` : '';
    navigate(online && verifyCode ? `/verify/${verifyCode}${fragment}` : `/verify${fragment}`);
  };
  return (
    <Page title={t('signing.verify.title')} description={t('signing.verify.lead')} back="/" status={unknown ? 404 : 200}>
      <h1>{t('signing.verify.title')}</h1>
      <p className="lead">{t('signing.verify.lead')}</p>
      {offline && (
        <Section>
          <Notice tone="warn" live>
            <p>{t(ready || lists.keys ? 'signing.offline.can' : 'signing.offline.cannot')}</p>
          </Notice>
        </Section>
      )}
      {statement && <StatementVerdict jws={statement} lists={lists} online={!offline} />}
      {typed !== '' && found.isPending && online && <Skeleton label={t('signing.verify.loading')} lines={5} />}
      {found.isError && !offline && <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />}
      {unknown && (
        <Section>
          <Notice tone="warn" live>
            <p>
              <strong>{t('signing.verify.none')}</strong>
            </p>
            <p>{t('signing.verify.noneLead', { code: formatVerifyCode(parseVerifyCode(typed) ?? typed) })}</p>
          </Notice>
        </Section>
      )}
      {found.data ? (
        <Section>
          <RegisteredFacts document={found.data} />
        </Section>
      ) : (
        <>
          <Section title={t('signing.scan.title')} id="scan">
            <ScanBox onScanned={scanned} />
            {ready && (
              <p className="draft">
                <Icon name="offline" />
                {t('signing.offline.ready')}
              </p>
            )}
          </Section>
          <Section title={t('signing.verify.type')} id="code">
            <CodeForm start={typed} />
          </Section>
        </>
      )}
      <Section title={t('signing.file.title')} id="file-check">
        <FileCheck />
      </Section>
      {found.data && (
        <div className="section">
          <LinkButton look="quiet" href="/verify">
            {t('signing.verify.another')}
          </LinkButton>
        </div>
      )}
    </Page>
  );
}
