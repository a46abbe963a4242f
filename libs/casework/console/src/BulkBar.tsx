import type { WorklistRow } from '@tinhso/casework-contract';
import { useT } from '@tinhso/ui';
import { Glyph, Kbd } from '@tinhso/ui/console';
import { bulkActs, fits, type BulkAct } from './bulk-acts.js';
import { messages } from './messages.js';

interface BulkBarProps {
  rows: readonly WorklistRow[];
  actor: { accountId: string; scopes: readonly string[] };
  onAct: (act: BulkAct, fitting: readonly WorklistRow[]) => void;
  onClear: () => void;
}

/** What can be done to the ticked dossiers; each act says how many of them it fits. It has a place of its own and covers no row. */
export function BulkBar({ rows, actor, onAct, onClear }: BulkBarProps) {
  const t = useT(messages);
  const acts = (Object.keys(bulkActs) as BulkAct[]).filter((act) => actor.scopes.includes(bulkActs[act].scope));
  return (
    <div className="bulk" role="toolbar" aria-label={t('casework.bulk.label', { count: rows.length })}>
      <b aria-live="polite">{t('casework.bulk.selected', { count: rows.length })}</b>
      {acts.map((act) => {
        const fitting = rows.filter((row) => fits(act, row, actor));
        return (
          <button key={act} type="button" aria-disabled={fitting.length === 0} onClick={() => fitting.length > 0 && onAct(act, fitting)}>
            <Glyph name={bulkActs[act].glyph} />
            {t(`casework.bulk.${act}`)}
            <span className="m num">{t('casework.bulk.fits', { fit: fitting.length, all: rows.length })}</span>
          </button>
        );
      })}
      <span className="grow" />
      <button type="button" onClick={onClear}>
        <Glyph name="close" />
        {t('casework.bulk.clear')} <Kbd cap="Esc" />
      </button>
    </div>
  );
}
