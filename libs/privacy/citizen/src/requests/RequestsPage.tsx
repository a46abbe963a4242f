import { useQuery } from '@tanstack/react-query';
import { Empty, LinkButton, Page, ProblemNotice, Rows, Section, Skeleton, useApi, useSession, useT } from '@tinhso/ui';
import { privacyPaths } from '../paths.js';
import { requestsOptions } from '../queries.js';
import { SignInFirst } from '../SignInFirst.js';
import { messages } from './messages.js';
import { RequestRow } from './RequestRow.js';

/** `/quyen-rieng-tu/yeu-cau`: what was asked, newest first. */
export function RequestsPage() {
  const t = useT(messages);
  const { status } = useSession();
  const requests = useQuery({ ...requestsOptions(useApi()), enabled: status !== 'anonymous' });
  if (status === 'anonymous') return <SignInFirst />;
  const items = requests.data?.items ?? [];
  return (
    <Page title={t('privacy.requests.title')} back={privacyPaths.overview}>
      <h1>{t('privacy.requests.title')}</h1>
      {requests.isPending && <Skeleton label={t('privacy.requests.loading')} lines={6} />}
      {requests.isError && <ProblemNotice error={requests.error} onRetry={() => void requests.refetch()} />}
      {requests.isSuccess && items.length === 0 && (
        <Section>
          <Empty icon="pencil" title={t('privacy.requests.empty')}>
            {t('privacy.requests.emptyDetail')}
          </Empty>
        </Section>
      )}
      {items.length > 0 && (
        <Section>
          <Rows>
            {items.map((request) => (
              <RequestRow key={request.id} request={request} />
            ))}
          </Rows>
        </Section>
      )}
      <Section>
        <LinkButton href={privacyPaths.ask} block icon="plus">
          {t('privacy.requests.new')}
        </LinkButton>
      </Section>
    </Page>
  );
}
