import { useQuery } from '@tanstack/react-query';
import { formatVerifyCode, parseVerifyCode } from '@tinhso/signing-contract';
import { LinkButton, Notice, Page, ProblemNotice, Section, Skeleton, useApi, useT } from '@tinhso/ui';
import { useSearchParams } from 'wouter';
import { CodeForm } from './CodeForm.js';
import { FileCheck } from './FileCheck.js';
import { messages } from './messages.js';
import { verificationOptions } from './queries.js';
import { RegisteredFacts } from './RegisteredFacts.js';

/** `/verify/<code>` from a QR code, `/verify?ma=<code>` from the form without scripts, `/verify` to type one or check a file. */
export function VerifyPage({ params }: { params: Readonly<Record<string, string>> }) {
  const t = useT(messages);
  const [search] = useSearchParams();
  const typed = params.code ?? search.get('ma') ?? '';
  const found = useQuery({ ...verificationOptions(useApi(), typed), enabled: typed !== '' });
  const unknown = typed !== '' && found.data === null;
  return (
    <Page title={t('signing.verify.title')} description={t('signing.verify.lead')} back="/" status={unknown ? 404 : 200}>
      <h1>{t('signing.verify.title')}</h1>
      <p className="lead">{t('signing.verify.lead')}</p>
      {typed !== '' && found.isPending && <Skeleton label={t('signing.verify.loading')} lines={5} />}
      {found.isError && <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />}
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
        <Section>
          <CodeForm start={typed} />
        </Section>
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
