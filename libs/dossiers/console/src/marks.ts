import { useKeptState } from '@tinhso/ui/console';
import { useMemo } from 'react';

/** What an officer found of an answer or paper: it is right, or it has to be supplemented. */
export type Mark = 'ok' | 'flag';
/** Marks by JSON pointer of the answer (`/childName`) or `paper:<key>`. */
type MarkBook = Readonly<Record<string, Mark>>;

/** An officer's marks on a dossier: a working aid of this browser that no decision rests on. */
export interface Marks {
  of(key: string): Mark | undefined;
  set(keys: readonly string[], mark: Mark | undefined): void;
  flagged: readonly string[];
  clear(): void;
}

/** Key of a paper among the marks. */
export const paperMark = (paperKey: string): string => `paper:${paperKey}`;

/** The marks on one dossier by one person, kept in this browser. */
export function useMarks(dossierId: string, accountId: string): Marks {
  const [book, keep, forget] = useKeptState<MarkBook>(`marks.${accountId}.${dossierId}`, nothing, 'local');
  return useMemo(
    () => ({
      of: (key) => book[key],
      set: (keys, mark) => {
        const next = { ...book };
        for (const key of keys) {
          if (mark) next[key] = mark;
          else delete next[key];
        }
        keep(next);
      },
      flagged: Object.keys(book).filter((key) => book[key] === 'flag'),
      clear: forget,
    }),
    [book, keep, forget],
  );
}

const nothing: MarkBook = {};
