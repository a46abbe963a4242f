import type { AccessLogEntry } from '@tinhso/audit-contract';
import { plainDate } from '@tinhso/ui';

/** Entries by legal day, in the order they come. */
export function byDay(entries: readonly AccessLogEntry[]): [string, AccessLogEntry[]][] {
  const days = new Map<string, AccessLogEntry[]>();
  for (const entry of entries) {
    const day = plainDate(entry.at);
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  return [...days];
}

/** A line of the list: one look, or looks that follow each other and differ in nothing but the minute. */
export interface Line {
  readonly entry: AccessLogEntry;
  readonly times: number;
}

const sameness = ({ who, kind, by, under, what, fields, purpose, case: found }: AccessLogEntry): string =>
  kind === 'refused' ? kind : JSON.stringify([who, by, under, what, fields, purpose, found?.id]);

/** Somebody who tries ten times gets one line that says so, not ten that hide the rest. The newest is the one shown. */
export function lines(entries: readonly AccessLogEntry[]): Line[] {
  const found: Line[] = [];
  for (const entry of entries) {
    const last = found.at(-1);
    if (last && sameness(last.entry) === sameness(entry)) found[found.length - 1] = { ...last, times: last.times + entry.count };
    else found.push({ entry, times: entry.count });
  }
  return found;
}
