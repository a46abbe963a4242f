import type { WorklistName, WorklistRow } from '@tinhso/casework-contract';
import { useKeys, useRowCursor, type Selection } from '@tinhso/ui/console';
import { useMemo, type RefObject } from 'react';
import { useLocation } from 'wouter';
import { casePath } from './lists.js';

interface ListKeys {
  list: WorklistName;
  q: string;
  rows: readonly WorklistRow[];
  selection: Selection;
  search: RefObject<HTMLInputElement | null>;
  onTake?: (row: WorklistRow) => void;
}

/**
 * The cursor of a list and its keys: J K or arrows, Enter, X and Shift X, A, /, Escape. The cursor stays on its dossier when
 * the list is refreshed under it. Returns the index of its row (-1: none yet) and a setter.
 */
export function useListKeys({ list, q, rows, selection, search, onTake }: ListKeys): [number, (index: number) => void] {
  const [, navigate] = useLocation();
  const cursor = useRowCursor(useMemo(() => rows.map(({ id }) => id), [rows]));
  const row = rows[cursor.index];
  const down = () => cursor.step(1);
  const up = () => cursor.step(-1);
  useKeys({
    j: down,
    ArrowDown: down,
    k: up,
    ArrowUp: up,
    Home: () => cursor.set(0),
    End: () => cursor.set(rows.length - 1),
    Enter: () => (row ? navigate(casePath(row.id, list, q)) : false),
    x: () => row && selection.toggle(row.id),
    'shift+x': () => row && selection.extendTo(row.id),
    a: onTake && (() => row && onTake(row)),
    '/': () => search.current?.focus(),
    Escape: () => (selection.some ? selection.clear() : cursor.clear()),
  });
  return [cursor.index, cursor.set];
}
