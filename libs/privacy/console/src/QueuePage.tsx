import { useQuery } from '@tanstack/react-query';
import type { PrivacyQueue } from '@tinhso/privacy-contract';
import { useApi, useT } from '@tinhso/ui';
import { AreaPage, LoadFailed, Waiting } from '@tinhso/ui/console';
import { Link } from 'wouter';
import { messages } from './messages.js';
import { queueOptions } from './queries.js';
import { QueueTable } from './QueueTable.js';
import { Views } from './Views.js';

/** Requests about personal data: those that wait, or those that are done. */
export function QueuePage({ state }: { state: 'open' | 'closed' }) {
  const t = useT(messages);
  const queue = useQuery(queueOptions(useApi(), state));
  const { data } = queue;
  return (
    <AreaPage
      title={t(`privacy.nav.${state}`)}
      note={data && <Counts counts={data.counts} />}
      side={<Views state={state} counts={data?.counts} />}
    >
      {queue.isPending && <Waiting />}
      {queue.isError && !data && <LoadFailed error={queue.error} onRetry={() => queue.refetch()} />}
      {data && data.items.length === 0 && <Nothing state={state} />}
      {data && data.items.length > 0 && <QueueTable items={data.items} />}
    </AreaPage>
  );
}

function Counts({ counts }: Pick<PrivacyQueue, 'counts'>) {
  return <>{useT(messages)('privacy.count', { ...counts })}</>;
}

function Nothing({ state }: { state: 'open' | 'closed' }) {
  const t = useT(messages);
  const open = state === 'open';
  return (
    <div className="empty">
      <h2>{t(`privacy.empty.${state}`)}</h2>
      <p>{t(open ? 'privacy.empty.openDetail' : 'privacy.empty.closedDetail')}</p>
      <div className="r">
        <Link className="btn p lg" href={open ? '/da-xong' : '/'}>
          {t(open ? 'privacy.empty.toClosed' : 'privacy.empty.toOpen')}
        </Link>
      </div>
    </div>
  );
}
