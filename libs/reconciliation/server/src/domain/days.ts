import { dayStart, dayToDate, localDate, type WorkingCalendar } from '@tinhso/kernel';

const DAY_MS = 86_400_000;
const numberOf = (day: string): number => Date.parse(day) / DAY_MS;

/** The moments in which a local day begins and ends. */
export const momentsOf = (calendar: WorkingCalendar, day: string): { readonly from: Date; readonly to: Date } => ({
  from: new Date(dayStart(calendar, numberOf(day))),
  to: new Date(dayStart(calendar, numberOf(day) + 1)),
});

export const dayOf = (calendar: WorkingCalendar, moment: Date): string => localDate(calendar, moment);

/** A day so many before another. */
export const daysBefore = (day: string, count: number): string => dayToDate(numberOf(day) - count);
