import type { WorklistName, WorklistRow } from '@tinhso/casework-contract';
import { useKeys } from '@tinhso/ui/console';
import { useState, type RefObject } from 'react';
import { useLocation } from 'wouter';
import { casePath } from './lists.js';
import type { Selection } from './selection.js';

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
  const [at, setAt] = useState<{ id: string; index: number }>();
  const found = at ? rows.findIndex((row) => row.id === at.id) : -1;
  const cursor = at && found < 0 ? Math.min(at.index, rows.length - 1) : found;
  const setCursor = (index: number) => {
    const row = rows[index];
    if (row) setAt({ id: row.id, index });
  };
  const row = rows[cursor];
  const down = () => setCursor(Math.min(cursor + 1, rows.length - 1));
  const up = () => setCursor(Math.max(cursor - 1, 0));
  useKeys({
    j: down,
    ArrowDown: down,
    k: up,
    ArrowUp: up,
    Home: () => setCursor(0),
    End: () => setCursor(rows.length - 1),
    Enter: () => (row ? navigate(casePath(row.id, list, q)) : false),
    x: () => row && selection.toggle(row.id),
    'shift+x': () => row && selection.extendTo(row.id),
    a: onTake && (() => row && onTake(row)),
    '/': () => search.current?.focus(),
    Escape: () => (selection.some ? selection.clear() : setAt(undefined)),
  });
  return [cursor, setCursor];
}
