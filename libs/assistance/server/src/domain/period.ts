import { dayStart, type WorkingCalendar } from '@tinhso/kernel';

const DAY = 86_400_000;

/** Number of a local day, counted from 1 January 1970. */
const dayOf = (text: string): number => Date.parse(`${text}T00:00:00Z`) / DAY;

/** A span of whole local days, `2026-11-23` each, as moments: the first midnight, and the one after the last day. */
export function periodOf(calendar: WorkingCalendar, first: string, last: string): { from: Date; until: Date; days: number } {
  const from = new Date(dayStart(calendar, dayOf(first)));
  const until = new Date(dayStart(calendar, dayOf(last) + 1));
  return { from, until, days: dayOf(last) - dayOf(first) + 1 };
}
