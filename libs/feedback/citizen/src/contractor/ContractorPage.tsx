import { useQuery } from '@tanstack/react-query';
import { Empty, Page, ProblemNotice, Skeleton, useApi, useT } from '@tinhso/ui';
import { jobOptions } from './job.js';
import { JobView } from './JobView.js';
import { messages } from './messages.js';
import { TellForm } from './TellForm.js';

/** `/viec/<token>`: the job for whoever does it, without an account and without a word of who reported it. */
export function ContractorPage({ params }: { params: Readonly<Record<string, string>> }) {
  const t = useT(messages);
  const token = params.token ?? '';
  const job = useQuery(jobOptions(useApi(), token));
  return (
    <Page title={t('feedback.job.title')} back="/" bottomBar={false}>
      {job.data ? (
        <div className="ticket">
          <JobView token={token} job={job.data} />
          <TellForm token={token} done={job.data.done} />
        </div>
      ) : job.data === null ? (
        <Empty icon="search" title={t('feedback.job.over')}>
          {t('feedback.job.overDetail')}
        </Empty>
      ) : job.isError ? (
        <ProblemNotice error={job.error} onRetry={() => void job.refetch()} />
      ) : (
        <Skeleton label={t('feedback.job.loading')} lines={6} />
      )}
    </Page>
  );
}
