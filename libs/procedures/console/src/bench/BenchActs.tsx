import type { CheckReport, DraftView } from '@tinhso/procedures-contract';
import { useT } from '@tinhso/ui';
import { Glyph } from '@tinhso/ui/console';
import { useState } from 'react';
import type { Bench } from '../draft/useWorkbench.js';
import { ActWindow, type DraftAct } from './ActWindow.js';
import { messages } from './messages.js';
import { MoreMenu } from './MoreMenu.js';

interface BenchActsProps {
  draft: DraftView;
  bench: Bench;
  report: CheckReport;
}

/** What this person may do with the draft now: hand in, take back, publish, send back, discard. */
export function BenchActs({ draft, bench, report }: BenchActsProps) {
  const t = useT(messages);
  const [act, setAct] = useState<DraftAct>();
  const may = (action: DraftAct) => draft.actions.includes(action);
  const faults = report.faults.filter((fault) => fault.severity === 'error').length;
  return (
    <>
      {may('submit') && (
        <button
          type="button"
          className={faults === 0 ? 'btn p md' : 'btn md'}
          aria-disabled={faults > 0 || undefined}
          onClick={() => faults === 0 && setAct('submit')}
        >
          {faults > 0 && <Glyph name="lock" />}
          {faults > 0 ? t('procedures.bench.faults', { count: faults }) : t('procedures.bench.submit')}
        </button>
      )}
      {draft.state === 'in_review' && !may('publish') && <span className="m s nw">{t('procedures.bench.waits')}</span>}
      {may('take_back') && (
        <button type="button" className="btn md" onClick={() => setAct('take_back')}>
          {t('procedures.bench.takeBack')}
        </button>
      )}
      {may('send_back') && (
        <button type="button" className="btn md" onClick={() => setAct('send_back')}>
          {t('procedures.bench.sendBack')}
        </button>
      )}
      {may('publish') && (
        <button type="button" className="btn p md" onClick={() => setAct('publish')}>
          {t('procedures.bench.publish')}
        </button>
      )}
      <MoreMenu draft={draft} definition={bench.definition} onDiscard={may('discard') ? () => setAct('discard') : undefined} />
      {act && <ActWindow act={act} draft={draft} bench={bench} onClose={() => setAct(undefined)} />}
    </>
  );
}
