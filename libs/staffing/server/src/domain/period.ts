import { dayStart, type WorkingCalendar } from '@tinhso/kernel';

const DAY = 86_400_000;
const dayNumber = (text: string): number => Date.parse(`${text}T00:00:00Z`) / DAY;

/** The first midnight of a local day. */
export const startOfDay = (calendar: WorkingCalendar, day: string): Date => new Date(dayStart(calendar, dayNumber(day)));

/** The midnight after a local day. */
export const endOfDay = (calendar: WorkingCalendar, day: string): Date => new Date(dayStart(calendar, dayNumber(day) + 1));

/** Days from one to another, both included; not positive when the second comes first. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from) + 1;

export type Standing = 'current' | 'future' | 'over';

/** Where a period stands at a moment; open at the end when `to` is left out. */
export function standingOf(now: Date, from: Date, to: Date | undefined): Standing {
  if (to && to <= now) return 'over';
  return from > now ? 'future' : 'current';
}
