import type { CloseReport } from '@tinhso/reconciliation-contract';
import { formatPlainDate, useT } from '@tinhso/ui';
import { Failure, Window } from '@tinhso/ui/console';
import { messages } from './messages.js';
import { Postings } from './Postings.js';
import { useCloseAct } from './queries.js';

/** Asks once more before a day is locked for good, with what will be booked. */
export function LockWindow({ report, onClose }: { report: CloseReport; onClose: () => void }) {
  const t = useT(messages);
  const act = useCloseAct(report.day, onClose);
  return (
    <Window title={t('close.lockTitle', { day: formatPlainDate(report.day) })} width={680} onClose={onClose}>
      <div className="sheet">
        <div className="mbody">
          <p>{t('close.lockDetail')}</p>
          <Postings report={report} />
          {act.isError && <Failure error={act.error} />}
        </div>
        <div className="mfoot">
          <button type="button" className="btn lg" onClick={onClose}>
            {t('close.cancel')}
          </button>
          <span className="grow" />
          <button type="button" className="btn p lg" disabled={act.isPending} data-autofocus onClick={() => act.mutate({ act: 'lock' })}>
            {t(act.isPending ? 'close.busy' : 'close.lock')}
          </button>
        </div>
      </div>
    </Window>
  );
}
