import type { StaffTicketRow } from '@tinhso/feedback-contract';
import { useKeys, useRowCursor, type Selection } from '@tinhso/ui/console';
import { useEffect, useMemo, useRef, type RefObject } from 'react';
import type { QueueAddress } from '../filter/useQueueAddress.js';

interface QueueKeys {
  rows: readonly StaffTicketRow[];
  /** Report that is open. */
  open: string | undefined;
  address: QueueAddress;
  selection: Selection;
  search: RefObject<HTMLInputElement | null>;
  onFilter: () => void;
}

/**
 * Keys of the queue: J K go through it (from report to report when one is open), Enter opens, X and Shift X tick, Shift A ticks all,
 * F filters, M the map, / searches. When the report that was open has left the list, the next one takes its place.
 */
export function useQueueKeys({ rows, open, address, selection, search, onFilter }: QueueKeys): number {
  const ids = useMemo(() => rows.map(({ id }) => id), [rows]);
  const cursor = useRowCursor(ids);
  const at = open === undefined ? -1 : ids.indexOf(open);
  const latest = useRef(cursor);
  useEffect(() => {
    latest.current = cursor;
  });
  useEffect(() => {
    if (at >= 0) latest.current.set(at);
  }, [at, open]);
  const step = (by: number) => {
    if (open === undefined) return cursor.step(by);
    // Its place is taken by the one after it: that is the next one already.
    const next = at >= 0 ? at + by : by > 0 ? cursor.index : cursor.index - 1;
    const id = ids[next];
    if (id !== undefined) address.open(id);
  };
  const row = rows[open === undefined ? cursor.index : at];
  const enter = () => {
    if (!row || row.id === open) return false;
    address.open(row.id);
    return true;
  };
  const down = () => step(1);
  const up = () => step(-1);
  useKeys({
    j: down,
    ArrowDown: down,
    k: up,
    ArrowUp: up,
    Enter: enter,
    o: enter,
    x: () => row && selection.toggle(row.id),
    'shift+x': () => row && selection.extendTo(row.id),
    'shift+a': selection.toggleAll,
    f: onFilter,
    m: address.toggleMap,
    '/': () => search.current?.focus(),
    Escape: () => {
      if (open !== undefined) return address.close();
      if (selection.some) return selection.clear();
      return cursor.clear();
    },
  });
  return cursor.index;
}
