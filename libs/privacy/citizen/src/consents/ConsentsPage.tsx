import { useQuery } from '@tanstack/react-query';
import { Empty, Page, ProblemNotice, Row, Rows, Section, Skeleton, useApi, useSession, useT } from '@tinhso/ui';
import { privacyPaths } from '../paths.js';
import { consentsOptions } from '../queries.js';
import { SignInFirst } from '../SignInFirst.js';
import { ConsentCard } from './ConsentCard.js';
import { messages } from './messages.js';
import { StoppedUses } from './StoppedUses.js';

/** `/quyen-rieng-tu/dong-y`: one switch for each purpose. */
export function ConsentsPage() {
  const t = useT(messages);
  const { status } = useSession();
  const consents = useQuery({ ...consentsOptions(useApi()), enabled: status !== 'anonymous' });
  if (status === 'anonymous') return <SignInFirst />;
  return (
    <Page title={t('privacy.consents.title')} back={privacyPaths.overview}>
      <h1>{t('privacy.consents.title')}</h1>
      <p className="lead">{t('privacy.consents.lead')}</p>
      {consents.isPending && <Skeleton label={t('privacy.consents.loading')} lines={6} />}
      {consents.isError && <ProblemNotice error={consents.error} onRetry={() => void consents.refetch()} />}
      {consents.data?.items.length === 0 && (
        <Empty icon="check" title={t('privacy.consents.empty')}>
          {t('privacy.consents.emptyDetail')}
        </Empty>
      )}
      {consents.data?.items.map((consent) => (
        <ConsentCard key={consent.purpose} consent={consent} />
      ))}
      {consents.data && <StoppedUses stopped={consents.data.stopped} />}
      {consents.data && (
        <Section>
          <Rows>
            <Row href={privacyPaths.proof} icon="document" title={t('privacy.consents.proof')}>
              <span>{t('privacy.consents.proofHint')}</span>
            </Row>
          </Rows>
        </Section>
      )}
    </Page>
  );
}
