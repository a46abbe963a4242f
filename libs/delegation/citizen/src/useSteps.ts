import { ApiError, faultsByPointer, type FaultLink } from '@tinhso/ui';
import { useState } from 'react';
import { useLocation, useSearchParams } from 'wouter';

/** Faults of a form by field. */
export type Faults<F extends string> = Partial<Record<F, string>>;

/** The way through questions of one page each: the place is in the address, the answers stay with the page. */
export function useSteps<S extends string, F extends string>(
  steps: readonly S[],
  path: string,
  keep: Readonly<Record<string, string>> = {},
) {
  const [search] = useSearchParams();
  const [, navigate] = useLocation();
  const [faults, setFaults] = useState<Faults<F>>({});
  const [attempt, setAttempt] = useState(0);
  // Answers live in the page: whoever opens a later step from outside begins at the first.
  const [furthest, setFurthest] = useState(0);
  const wanted = steps.indexOf((search.get('buoc') ?? steps[0]) as S);
  const at = Math.min(Math.max(0, wanted), furthest);
  const hrefOf = (n: number): string =>
    n < 0 ? '/ca-nhan/uy-quyen' : `${path}?${new URLSearchParams({ ...keep, buoc: steps[n] ?? '' }).toString()}`;

  const show = (next: Faults<F>) => {
    setFaults(next);
    setAttempt((n) => n + 1);
  };
  return {
    step: steps[at] as S,
    faults,
    attempt,
    back: hrefOf(at - 1),
    progress: { at: at + 1, of: steps.length },
    hrefOf: (step: S) => hrefOf(steps.indexOf(step)),
    summary: (ids: Readonly<Record<F, string>>): FaultLink[] =>
      (Object.keys(faults) as F[]).flatMap((field) => (faults[field] ? [{ id: ids[field], message: faults[field] }] : [])),
    /** Goes on, unless the answers of this step have faults. */
    next: (found: Faults<F>) => {
      show(found);
      if (Object.keys(found).length > 0) return;
      setFurthest((n) => Math.max(n, at + 1));
      navigate(hrefOf(at + 1));
    },
    /** Shows the server's faults at the step where their fields stand. @returns whether there were any */
    refused: (error: unknown, fields: readonly F[], stepOf: (field: F) => S): boolean => {
      const told = error instanceof ApiError ? faultsByPointer(error) : {};
      const found = fields.filter((field) => told[`/${field}`] !== undefined);
      const [first] = found;
      if (first === undefined) return false;
      show(Object.fromEntries(found.map((field) => [field, told[`/${field}`]])) as Faults<F>);
      navigate(hrefOf(steps.indexOf(stepOf(first))));
      return true;
    },
  };
}
