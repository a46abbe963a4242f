import { useInfiniteQuery } from '@tanstack/react-query';
import { useApi } from '@tinhso/ui';
import type { WorklistName } from '@tinhso/casework-contract';
import { casePath } from './lists.js';
import { worklistOptions } from './useWorklist.js';

/** Where a dossier stands in the list it was opened from, and the ways to the ones before and after it. */
export interface Neighbours {
  /** From 1; 0 when it has left the list. */
  position: number;
  /** Rows loaded so far. */
  total: number;
  previous?: string;
  next?: string;
}

/**
 * Neighbours of a dossier in its list. The list is held still while the dossier is open, so that "next" means what it meant
 * when the list was left.
 */
export function useNeighbours(id: string, list: WorklistName | undefined, q: string): Neighbours | undefined {
  const options = worklistOptions(useApi(), list ?? 'open', q);
  const { data } = useInfiniteQuery({ ...options, enabled: list !== undefined, staleTime: Infinity, refetchInterval: false });
  if (list === undefined || !data) return undefined;
  const rows = data.pages.flatMap((page) => page.items);
  const index = rows.findIndex((row) => row.id === id);
  const at = (n: number) => {
    const row = rows[n];
    return row && casePath(row.id, list, q);
  };
  return { position: index + 1, total: rows.length, previous: at(index - 1), next: index < 0 ? at(0) : at(index + 1) };
}
