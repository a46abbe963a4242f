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

/** A line of the list: one look, or refused attempts that follow each other, taken together. */
export interface Line {
  readonly entry: AccessLogEntry;
  readonly times: number;
}

/** Somebody who tries ten times gets one line that says so, not ten that hide the rest. The newest is the one shown. */
export function lines(entries: readonly AccessLogEntry[]): Line[] {
  const found: Line[] = [];
  for (const entry of entries) {
    const last = found.at(-1);
    if (last && last.entry.kind === 'refused' && entry.kind === 'refused') found[found.length - 1] = { ...last, times: last.times + 1 };
    else found.push({ entry, times: entry.count });
  }
  return found;
}
