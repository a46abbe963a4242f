import { readFileSync } from 'node:fs';
import type { ProcedureIndex } from '../procedure-index.js';

/** Something that people type, and the procedures of which one has to be among the first five. */
export interface MeasuredQuery {
  readonly q: string;
  /** How it is said: in everyday words, without marks, mistyped … */
  readonly kind: string;
  readonly codes: readonly string[];
  /** Not looked at while the search was tuned: a third of the first set, and those that were written last. */
  readonly part: 'tuned' | 'held back' | 'blind';
}

type Written = Omit<MeasuredQuery, 'part'> & { readonly blind?: boolean; readonly tuned?: boolean };

/** Share of the queries that were answered, and those that were not. */
export interface Measured {
  readonly asked: number;
  readonly rate: number;
  readonly missed: readonly string[];
}

const AMONG = 5;

/** The queries in `queries.json`; every third of a kind is held back unless it says otherwise. */
export function measuredQueries(): MeasuredQuery[] {
  const { queries } = JSON.parse(readFileSync(new URL('./queries.json', import.meta.url), 'utf8')) as { queries: Written[] };
  const nth = new Map<string, number>();
  return queries.map(({ blind, tuned, ...query }) => {
    if (blind) return { ...query, part: 'blind' };
    if (tuned) return { ...query, part: 'tuned' };
    const at = nth.get(query.kind) ?? 0;
    nth.set(query.kind, at + 1);
    return { ...query, part: at % 3 === 2 ? 'held back' : 'tuned' };
  });
}

/** Asks every query and counts the right answers among the first five. */
export function measure(index: ProcedureIndex, queries: readonly MeasuredQuery[]): Measured {
  const missed = queries.flatMap(({ q, kind, codes }) => {
    const first = index
      .search(q)
      .slice(0, AMONG)
      .map(({ code }) => code);
    return first.some((code) => codes.includes(code)) ? [] : [`${kind} | ${q} → ${first.join(' ')} instead of ${codes.join(' ')}`];
  });
  return { asked: queries.length, rate: (queries.length - missed.length) / Math.max(1, queries.length), missed };
}
