import type { WorklistName, WorklistRow } from '@tinhso/casework-contract';
import { dossierSteps } from '@tinhso/dossiers-contract';
import { formatDate, formatMoment, formatTime, useLang, useT } from '@tinhso/ui';
import { Glyph, type GlyphName } from '@tinhso/ui/console';
import { memo, useEffect, useRef, type MouseEvent } from 'react';
import { Link, useLocation } from 'wouter';
import { DueCell } from './DueCell.js';
import { HolderCell } from './HolderCell.js';
import { casePath } from './lists.js';
import { messages } from './messages.js';
import { Steps } from './Steps.js';

const channelGlyphs: Record<WorklistRow['channel'], GlyphName> = { online: 'globe', in_person: 'desk', postal: 'mail' };

interface RowProps {
  row: WorklistRow;
  list: WorklistName;
  q: string;
  /** Several units in this list: the second line names the unit instead of the time of submission. */
  showUnit: boolean;
  selected: boolean;
  onSelect: () => void;
  current: boolean;
  onPoint: () => void;
  stale: boolean;
  mine: boolean;
  onTake?: () => void;
}

/** One dossier of a list. The code is the link; the row that the keys act on has the ring. */
export const Row = memo(function Row({ row, list, q, showUnit, selected, onSelect, current, onPoint, stale, mine, onTake }: RowProps) {
  const t = useT(messages);
  const lang = useLang();
  const [, navigate] = useLocation();
  const ref = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (current) ref.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  // The whole row opens the dossier; what is a control of its own keeps its click, and text can be marked.
  const open = (event: MouseEvent) => {
    onPoint();
    if ((event.target as Element).closest('a, button, input') || !getSelection()?.isCollapsed) return;
    navigate(casePath(row.id, list, q));
  };
  const when = `${formatTime(row.submittedAt)} ${formatDate(row.submittedAt).slice(0, 5)}`;
  return (
    <tr ref={ref} className={current ? 'cur' : undefined} aria-selected={selected || undefined} onClick={open}>
      <td className="t-pick">
        <input
          type="checkbox"
          className="cb"
          aria-label={t('casework.table.select', { code: row.code })}
          checked={selected}
          disabled={stale}
          onChange={onSelect}
        />
      </td>
      <td className="t-code">
        <div className="num">
          <Link className="open" href={casePath(row.id, list, q)}>
            {row.code}
          </Link>
        </div>
        <div>
          <Glyph name={channelGlyphs[row.channel]} size={16} /> {t(`casework.row.${row.channel}`)}
        </div>
      </td>
      <td className="t-cit">
        <div className="b">{row.applicant}</div>
        <div className="num" title={showUnit ? row.unitName : formatMoment(row.submittedAt, lang)}>
          {showUnit ? row.unitName : t('casework.row.submitted', { when })}
        </div>
      </td>
      <td className="t-proc">
        <div title={row.procedure.title}>{row.procedure.title}</div>
        <div className="num">
          {row.procedure.code}
          {row.procedure.field && ` · ${row.procedure.field}`}
        </div>
      </td>
      <td className="t-step">
        <div title={row.statusText}>{dossierSteps[row.step - 1]?.[lang]}</div>
        <div>
          <Steps step={row.step} />
        </div>
      </td>
      <td className="t-due">
        <DueCell row={row} />
      </td>
      <td className="t-hold">
        <HolderCell row={row} mine={mine} onTake={stale ? undefined : onTake} />
      </td>
    </tr>
  );
});
