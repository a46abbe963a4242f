import { createHash } from 'node:crypto';

/** The same number from 0 to 1 for the same words: customers of the sandbox do not change between two looks. */
export function chance(...words: readonly (string | number)[]): number {
  return createHash('sha256').update(words.join('|')).digest().readUInt32BE(0) / 0xffff_ffff;
}

/** `2026-10`, so many months before a day. */
export function monthBefore(day: Date, months: number): string {
  const local = new Date(day.getTime() + 7 * 3_600_000);
  const at = new Date(Date.UTC(local.getUTCFullYear(), local.getUTCMonth() - months, 1));
  return at.toISOString().slice(0, 7);
}

/** The day on which bills of a month fall due: the 28th of the month after. */
export function dueOf(period: string): string {
  const [year = 0, month = 1] = period.split('-').map(Number);
  return `${new Date(Date.UTC(year, month, 28)).toISOString().slice(0, 10)}`;
}
