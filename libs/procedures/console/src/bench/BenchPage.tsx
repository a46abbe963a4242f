import { useQuery } from '@tanstack/react-query';
import { useApi, useT } from '@tinhso/ui';
import { AreaPage, LoadFailed, Waiting } from '@tinhso/ui/console';
import { draftOptions } from '../queries.js';
import { messages } from './messages.js';
import { Workbench } from './Workbench.js';

/** A draft, opened to be worked on or to be reviewed. */
export function BenchPage({ id }: { id: string }) {
  const t = useT(messages);
  const { data, error, refetch } = useQuery(draftOptions(useApi(), id));
  if (data)
    return (
      <div className="work one">
        <Workbench key={`${data.id} ${data.state}`} draft={data} />
      </div>
    );
  return (
    <AreaPage title={t('procedures.bench.loading')}>
      {error ? <LoadFailed error={error} onRetry={() => refetch()} /> : <Waiting label={t('procedures.bench.loading')} rows={8} />}
    </AreaPage>
  );
}
