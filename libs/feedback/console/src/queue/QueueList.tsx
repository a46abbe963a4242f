import type { StaffTicketRow } from '@tinhso/feedback-contract';
import { useT } from '@tinhso/ui';
import type { Selection } from '@tinhso/ui/console';
import { useCallback, useEffect, useRef } from 'react';
import { messages } from '../messages.js';
import { TicketItem } from './TicketItem.js';

interface QueueListProps {
  rows: readonly StaffTicketRow[];
  open: string | undefined;
  cursor: number;
  selection: Selection;
  hrefOf: (id: string) => string;
}

/** The reports of the list, with the box that ticks them all. */
export function QueueList({ rows, open, cursor, selection, hrefOf }: QueueListProps) {
  const t = useT(messages);
  const latest = useRef(selection);
  useEffect(() => {
    latest.current = selection;
  });
  // The same for every row and every time, so that a tick draws one row and not hundreds.
  const pick = useCallback((id: string, range: boolean) => {
    if (range) latest.current.extendTo(id);
    else latest.current.toggle(id);
  }, []);
  return (
    <>
      <label className="ticket-all">
        <input
          type="checkbox"
          className="cb"
          checked={selection.all}
          ref={(box) => {
            if (box) box.indeterminate = selection.some && !selection.all;
          }}
          onChange={selection.toggleAll}
        />
        <span className="m s">
          {selection.some
            ? t('feedback.pickedOf', { count: selection.ids.size, all: rows.length })
            : t('feedback.pickAll', { count: rows.length })}
        </span>
      </label>
      {rows.map((row, index) => (
        <TicketItem
          key={row.id}
          row={row}
          href={hrefOf(row.id)}
          open={row.id === open}
          current={open === undefined && index === cursor}
          picked={selection.has(row.id)}
          onPick={pick}
        />
      ))}
    </>
  );
}
