import { useT } from '@tinhso/ui';
import { Glyph, type GlyphName } from '@tinhso/ui/console';
import type { KeyboardEvent } from 'react';
import { useDesign } from '../kit/design.js';
import { moveAt, pathOf, pointerOf } from '../model/path.js';
import { messages } from './messages.js';

interface OutlineItemProps {
  pointer: string;
  name: string;
  note?: string;
  glyph?: GlyphName;
  number?: number;
  /** Current only when it is itself open, not when a part of it is. */
  exact?: boolean;
  chapter?: boolean;
  sub?: boolean;
  /** Without a row of its own: inside a heading. */
  bare?: boolean;
  branch?: boolean;
}

/** A row of the outline: opens its thing; Alt and the arrows move what stands in a list. */
export function OutlineItem({ pointer, name, note, glyph, number, exact, chapter, sub, bare, branch }: OutlineItemProps) {
  const t = useT(messages);
  const { selected, select, faults, edit, definition, editable } = useDesign();
  const within = selected.startsWith(`${pointer}/`);
  const current = selected === pointer || (!exact && within);
  // What has rows of its own below tells only of its own faults, so that one fault is not shown at every level.
  const mine = faults.filter(
    (fault) => fault.path === pointer || (!exact && fault.path.startsWith(`${pointer}/`)) || (pointer === '' && isGeneral(fault.path)),
  );
  const worst = mine.some((fault) => fault.severity === 'error') ? 'error' : mine.length > 0 ? 'warning' : undefined;
  const onKey = (event: KeyboardEvent) => {
    if (!event.altKey || !editable || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    const moved = moveAt(definition, pathOf(pointer), event.key === 'ArrowUp' ? -1 : 1);
    if (moved.root === definition) return;
    event.preventDefault();
    edit(() => moved.root, pointerOf(moved.path));
  };
  const look = ['stepi', chapter && 'chapter', sub && 'sub', bare && 'bare'].filter(Boolean).join(' ');
  return (
    <button type="button" className={look} aria-current={current ? 'true' : undefined} onClick={() => select(pointer)} onKeyDown={onKey}>
      {glyph && (
        <span className="m">
          <Glyph name={glyph} />
        </span>
      )}
      {number !== undefined && <span className="no">{number}</span>}
      <span className="name">{name || t('procedures.outline.unnamed')}</span>
      {branch && (
        <span className="m">
          <Glyph name="branch" size={16} label={t('procedures.outline.branch')} />
        </span>
      )}
      {note !== undefined && <span className="m s note">{note}</span>}
      {worst && (
        <span className={worst === 'error' ? 'err' : 'warn'}>
          <Glyph name={worst === 'error' ? 'late' : 'warning'} label={t(`procedures.outline.${worst}`, { count: mine.length })} />
        </span>
      )}
    </button>
  );
}

const elsewhere = /^\/(applicant|form|papers|fees|feeSummary|steps|result|coSigners|eligibility)(\/|$)/;
/** Whether a fault is about what the general editor holds. */
const isGeneral = (path: string): boolean => !elsewhere.test(path);
