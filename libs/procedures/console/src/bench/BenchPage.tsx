import { useQuery } from '@tanstack/react-query';
import { useApi, useT } from '@tinhso/ui';
import { AreaPage, Failure } from '@tinhso/ui/console';
import { messages as listMessages } from '../list/messages.js';
import { draftOptions } from '../queries.js';
import { messages } from './messages.js';
import { Workbench } from './Workbench.js';

/** A draft, opened to be worked on or to be reviewed. */
export function BenchPage({ id }: { id: string }) {
  const t = useT(messages);
  const tList = useT(listMessages);
  const { data, error, refetch } = useQuery(draftOptions(useApi(), id));
  if (data)
    return (
      <div className="work one">
        <Workbench key={`${data.id} ${data.state}`} draft={data} />
      </div>
    );
  return (
    <AreaPage title={t('procedures.bench.loading')}>
      {error ? (
        <div className="results">
          <Failure error={error}>
            <button type="button" className="btn md" onClick={() => void refetch()}>
              {tList('procedures.list.retry')}
            </button>
          </Failure>
        </div>
      ) : (
        <div className="wait" role="status" aria-label={t('procedures.bench.loading')}>
          {Array.from({ length: 8 }, (_, index) => (
            <i key={index} />
          ))}
        </div>
      )}
    </AreaPage>
  );
}
