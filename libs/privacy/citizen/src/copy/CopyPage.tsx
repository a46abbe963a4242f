import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { privacyLimits, type DataExport } from '@tinhso/privacy-contract';
import { Button, Notice, Page, ProblemNotice, Section, Skeleton, unwrap, useApi, useSession, useT } from '@tinhso/ui';
import { privacyPaths } from '../paths.js';
import { copiesKey, copiesOptions } from '../queries.js';
import { SignInFirst } from '../SignInFirst.js';
import { CopyCard } from './CopyCard.js';
import { messages } from './messages.js';

/** `/quyen-rieng-tu/tai-du-lieu`: has a copy of everything made, and hands it out. */
export function CopyPage() {
  const t = useT(messages);
  const api = useApi();
  const queries = useQueryClient();
  const { status } = useSession();
  const copies = useQuery({ ...copiesOptions(api), enabled: status !== 'anonymous' });
  const ask = useMutation({
    mutationFn: () => unwrap<DataExport>(api.POST('/api/v1/citizen/privacy/exports')),
    onSettled: () => queries.invalidateQueries({ queryKey: copiesKey }),
  });
  if (status === 'anonymous') return <SignInFirst />;
  const items = copies.data?.items ?? [];
  const [newest, ...before] = items;
  const making = newest?.state === 'requested';
  return (
    <Page title={t('privacy.copy.title')} back={privacyPaths.overview}>
      <h1>{t('privacy.copy.title')}</h1>
      <p className="lead">{t('privacy.copy.lead')}</p>
      <Section>
        <Notice icon="lock">{t('privacy.copy.keep', { days: privacyLimits.exportDays })}</Notice>
      </Section>
      {copies.isPending && <Skeleton label={t('privacy.copy.loading')} />}
      {copies.isError && <ProblemNotice error={copies.error} onRetry={() => void copies.refetch()} />}
      {ask.isError && <ProblemNotice error={ask.error} />}
      <div className="section" aria-live="polite">
        {newest && <CopyCard copy={newest} />}
      </div>
      {copies.isSuccess && !making && (
        <Section>
          <Button block look={newest ? 'secondary' : 'primary'} busy={ask.isPending && t('privacy.copy.busy')} onClick={() => ask.mutate()}>
            {t(newest ? 'privacy.copy.askAgain' : 'privacy.copy.ask')}
          </Button>
        </Section>
      )}
      {before.length > 0 && (
        <Section title={t('privacy.copy.before')} id="before">
          {before.map((copy) => (
            <CopyCard key={copy.id} copy={copy} />
          ))}
        </Section>
      )}
    </Page>
  );
}
