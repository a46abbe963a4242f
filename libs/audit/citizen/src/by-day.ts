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
