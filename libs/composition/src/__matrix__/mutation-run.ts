import type { Check } from './checks.js';
import type { Row } from './row.js';
import { allRows } from './rows/index.js';

/** What became of one mutant. */
export interface Verdict {
  readonly id: string;
  /** Where the guard stands in the source; of a policy, the operation is told instead. */
  readonly file?: string;
  readonly line?: number;
  readonly operation?: string;
  /** The fault by which it was found out; undefined when nothing was noticed. */
  readonly by?: string;
  /** No operation of the matrix comes by. */
  readonly unreached?: boolean;
}

const [shard = 0, shards = 1] = (process.env.GUARDS_SHARD ?? '0/1').split('/').map(Number);
const sample = Number(process.env.GUARDS_SAMPLE ?? 1);
/** Whether only every n-th mutant is tried. */
export const isSample = sample > 1;
const seed = Number(process.env.GUARDS_SEED ?? 1);
const { GUARDS_ONLY: only = '', GUARDS_ROWS: rows = '' } = process.env;

/** Every n-th of a sample, or all. */
export const sampled = <T>(all: readonly T[]): readonly T[] => all.filter((_, index) => (index + seed) % sample === 0);

/** Whether somebody wants to know about this mutant, when only some are asked for. */
export const isWanted = (id: string): boolean => only.split(',').some((text) => id.includes(text));
/** Whether this operation takes part, when only some are asked for. */
const takesPart = (operation: string): boolean => rows === '' || rows.split(',').includes(operation);

/** Whether a mutant is this process's to try. */
export const inShard = (index: number): boolean => index % shards === shard;

/** The operations whose policies are weakened. */
const operations = new Set(sampled([...allRows().keys()]));
/** Whether a policy's weakening is to be tried at all. */
export const isTried = (operation: string): boolean => operations.has(operation) && takesPart(operation);

const needsNothing = (row?: Row): boolean => row !== undefined && !row.of && !row.mustShow && !row.needs;

/** What looks for mutants: in a sample its operations and, for the guard itself, by which every call comes, those that need no object. */
export const takingPart = (all: ReadonlyMap<string, Check>): ReadonlyMap<string, Check> =>
  new Map([...all].filter(([name, { row }]) => takesPart(name) && (!isSample || operations.has(name) || needsNothing(row))));

/** The operations that a mutant may show in: one of every sort first, the cheap ones before the dear. */
export function order(operations: readonly string[], checks: ReadonlyMap<string, Check>, costs: ReadonlyMap<string, number>): string[] {
  const cheapFirst = [...operations].sort((a, b) => (costs.get(a) ?? 0) - (costs.get(b) ?? 0));
  const sorts = new Set<string>();
  const [first, later]: [string[], string[]] = [[], []];
  for (const operation of cheapFirst) {
    const row = checks.get(operation)?.row;
    const sort = [row?.audience, row?.acting?.join(), row?.fresh, row?.of !== undefined].join('|');
    (sorts.has(sort) ? later : first).push(operation);
    sorts.add(sort);
  }
  return [...first, ...later];
}
