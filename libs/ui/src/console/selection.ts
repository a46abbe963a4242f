import { useMemo, useRef, useState } from 'react';

/** Which rows of the list are ticked. Rows that left the list are no longer selected. */
export interface Selection {
  readonly ids: ReadonlySet<string>;
  readonly all: boolean;
  readonly some: boolean;
  has: (id: string) => boolean;
  toggle: (id: string) => void;
  /** Ticks every row between the one touched last and this one. */
  extendTo: (id: string) => void;
  toggleAll: () => void;
  clear: () => void;
}

/** Selection over the rows shown, in their order. */
export function useSelection(rowIds: readonly string[]): Selection {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const last = useRef<string>(undefined);
  return useMemo(() => {
    const ids = new Set(rowIds.filter((id) => ticked.has(id)));
    const all = rowIds.length > 0 && ids.size === rowIds.length;
    return {
      ids,
      all,
      some: ids.size > 0,
      has: (id) => ids.has(id),
      toggle: (id) => {
        last.current = id;
        const next = new Set(ids);
        if (!next.delete(id)) next.add(id);
        setTicked(next);
      },
      extendTo: (id) => {
        const [from, to] = [rowIds.indexOf(last.current ?? id), rowIds.indexOf(id)].sort((a, b) => a - b) as [number, number];
        last.current = id;
        setTicked(new Set([...ids, ...rowIds.slice(Math.max(0, from), to + 1)]));
      },
      toggleAll: () => setTicked(all ? new Set() : new Set(rowIds)),
      clear: () => setTicked(new Set()),
    };
  }, [rowIds, ticked]);
}
