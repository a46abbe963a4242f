import { formatTime, useT } from '@tinhso/ui';
import { Failure, Window } from '@tinhso/ui/console';
import { useDraftOfOthers } from '../queries.js';
import { messages } from './messages.js';
import type { Bench } from './useWorkbench.js';

/** Somebody else has saved this draft: whose state goes on is decided here, and neither is lost. */
export function ConflictWindow({ id, bench }: { id: string; bench: Bench }) {
  const t = useT(messages);
  const { data, error, refetch } = useDraftOfOthers(id, bench.save.savedRevision);
  return (
    <Window title={t('procedures.conflict')} width={560}>
      <div className="sheet">
        <div className="mbody">
          {error && (
            <Failure error={error}>
              <button type="button" className="btn md" onClick={() => void refetch()}>
                {t('procedures.conflict.again')}
              </button>
            </Failure>
          )}
          <p>{t('procedures.conflict.who', { name: data?.editor?.name ?? '…', time: data ? formatTime(data.changedAt) : '…' })}</p>
          <p className="m">{t('procedures.conflict.kept')}</p>
        </div>
        <div className="mfoot">
          <span className="grow" />
          <button type="button" className="btn lg" aria-disabled={!data || undefined} onClick={() => data && bench.overwrite(data)}>
            {t('procedures.conflict.mine')}
          </button>
          <button
            type="button"
            className="btn p lg"
            data-autofocus
            aria-disabled={!data || undefined}
            onClick={() => data && bench.take(data)}
          >
            {t('procedures.conflict.theirs')}
          </button>
        </div>
      </div>
    </Window>
  );
}
