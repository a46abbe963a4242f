import { useState } from 'react';

/** The row of a list that the keys act on. */
export interface RowCursor {
  /** Index of its row; -1: none yet. */
  readonly index: number;
  set: (index: number) => void;
  /** Down or up by so many rows; stays at the ends. */
  step: (by: number) => void;
  clear: () => void;
}

/** Where a cursor stands that was last at `at`: with its row, or, when that has left the list, in its place. */
export function cursorIndex(ids: readonly string[], at: { readonly id: string; readonly index: number } | undefined): number {
  if (!at) return -1;
  const found = ids.indexOf(at.id);
  return found < 0 ? Math.min(at.index, ids.length - 1) : found;
}

/** A cursor that stays on its row when the list is refreshed under it. */
export function useRowCursor(ids: readonly string[]): RowCursor {
  const [at, setAt] = useState<{ id: string; index: number }>();
  const index = cursorIndex(ids, at);
  const set = (next: number) => {
    const id = ids[next];
    if (id !== undefined) setAt({ id, index: next });
  };
  return {
    index,
    set,
    step: (by) => set(Math.max(0, Math.min(index + by, ids.length - 1))),
    clear: () => setAt(undefined),
  };
}
