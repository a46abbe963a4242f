import type { TicketBulk, TicketBulkResult } from '@tinhso/feedback-contract';

/** What is done to all: the act with what it asks for. */
export type BulkWish = Omit<TicketBulk, 'ids'>;

/** A report of a bulk, as it was named. */
export interface BulkTarget {
  readonly id: string;
  readonly code: string;
}

/** What became of one of them. */
export interface BulkItem extends BulkTarget {
  /** Why it was not done; left out when it was. */
  readonly text?: string;
}

/** How an act on many goes. */
export interface BulkRun {
  readonly wish: BulkWish;
  readonly total: number;
  readonly items: readonly BulkItem[];
  /** Not asked for, because the server did not answer any more. */
  readonly left: readonly BulkTarget[];
}

/** Few enough that something is to be seen after each. */
const AT_ONCE = 10;

export function chunksOf<T>(all: readonly T[], size = AT_ONCE): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, n) => all.slice(n * size, (n + 1) * size));
}

/** The outcome of each of a chunk, from the answer. */
export function itemsOf(chunk: readonly BulkTarget[], { items }: TicketBulkResult): BulkItem[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  return chunk.map((target) => {
    const { ok = false, problem } = byId.get(target.id) ?? {};
    return ok ? { ...target } : { ...target, text: problem?.text ?? '' };
  });
}

/** A chunk that was refused as a whole. */
export const refusedAll = (chunk: readonly BulkTarget[], text: string): BulkItem[] => chunk.map((target) => ({ ...target, text }));

export const failuresOf = ({ items }: BulkRun): { id: string; code: string; text: string }[] =>
  items.flatMap(({ id, code, text }) => (text === undefined ? [] : [{ id, code, text }]));

export const doneOf = ({ items }: BulkRun): BulkItem[] => items.filter(({ text }) => text === undefined);

/** What is tried again: what failed, and what was not asked for. */
export const againOf = (run: BulkRun): BulkTarget[] => [...failuresOf(run).map(({ id, code }) => ({ id, code })), ...run.left];

export const isRunning = ({ total, items, left }: BulkRun): boolean => items.length + left.length < total;
