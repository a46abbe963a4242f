import { ticketBulkActs, type StaffTicketRow, type TicketBulkAct } from '@tinhso/feedback-contract';
import { useT } from '@tinhso/ui';
import { Glyph, Kbd } from '@tinhso/ui/console';
import { messages } from '../messages.js';
import { bulkActs, fits } from './bulk-acts.js';

interface BulkBarProps {
  rows: readonly StaffTicketRow[];
  scopes: readonly string[];
  onAct: (act: TicketBulkAct) => void;
  onClear: () => void;
}

const order = Object.keys(bulkActs).filter((act): act is TicketBulkAct => ticketBulkActs.some((each) => each === act));

/** What can be done to the reports that are ticked; an act that fits not all of them says how many, one that fits none is left out. */
export function BulkBar({ rows, scopes, onAct, onClear }: BulkBarProps) {
  const t = useT(messages);
  return (
    <div className="bulk ticket-bulk" role="toolbar" aria-label={t('feedback.bulk.label', { count: rows.length })}>
      <b aria-live="polite">{t('feedback.bulk.selected', { count: rows.length })}</b>
      {order
        .filter((act) => scopes.includes(bulkActs[act].scope))
        .map((act) => ({ act, fit: rows.filter((row) => fits(act, row)).length }))
        .filter(({ fit }) => fit > 0)
        .map(({ act, fit }) => (
          <button key={act} type="button" aria-haspopup="dialog" onClick={() => onAct(act)}>
            <Glyph name={bulkActs[act].glyph} />
            {t(`feedback.bulk.${act}`)}
            {fit < rows.length && <span className="m num">{t('feedback.bulk.fits', { fit, all: rows.length })}</span>}
          </button>
        ))}
      <span className="grow" />
      <button type="button" onClick={onClear}>
        <Glyph name="close" />
        {t('feedback.bulk.clear')} <Kbd cap="Esc" />
      </button>
    </div>
  );
}
