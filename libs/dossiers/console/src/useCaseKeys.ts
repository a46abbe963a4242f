import type { StaffDossier } from '@tinhso/dossiers-contract';
import { useKeys } from '@tinhso/ui/console';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Act, ActsNow } from './acts/acts.js';
import type { CaseNeighbours } from './CaseHead.js';
import type { Marks } from './marks.js';

interface CaseKeys {
  dossier: StaffDossier;
  marks: Marks;
  now: ActsNow;
  onAct: (act: Act) => void;
  back: string;
  neighbours?: CaseNeighbours;
}

/**
 * The keys of a dossier: J K through the answers, Space and C mark, A does the main act, B asks for supplements, `.` and `,` go to the
 * next and previous dossier, Escape back to the list. Returns the pointer of the answer under the cursor, and a setter.
 */
export function useCaseKeys({ dossier, marks, now, onAct, back, neighbours }: CaseKeys): [string | undefined, (pointer: string) => void] {
  const [, navigate] = useLocation();
  const [cursor, setCursor] = useState<string>();
  const pointers = dossier.pages.flatMap((page) => page.rows.map((row) => row.pointer));
  const at = cursor === undefined ? -1 : pointers.indexOf(cursor);
  const step = (by: 1 | -1) => setCursor(pointers[Math.min(pointers.length - 1, Math.max(0, at + by))]);
  const mark = (kind: 'ok' | 'flag') => {
    if (cursor === undefined) return;
    marks.set([cursor], marks.of(cursor) === kind ? undefined : kind);
    if (marks.of(cursor) !== kind) step(1);
  };
  const go = (path: string | undefined) => path && navigate(path, { replace: true });
  const supplement = now.main === 'request_supplement' || now.others.includes('request_supplement');
  useKeys({
    j: () => step(1),
    ArrowDown: () => step(1),
    k: () => step(-1),
    ArrowUp: () => step(-1),
    ' ': () => (cursor === undefined ? false : mark('ok')),
    c: () => mark('flag'),
    a: () => now.main && onAct(now.main),
    b: () => supplement && onAct('request_supplement'),
    '.': () => go(neighbours?.next),
    ',': () => go(neighbours?.previous),
    Escape: () => navigate(back),
  });
  return [cursor, setCursor];
}
