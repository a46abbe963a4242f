import type { WorkingCalendar } from './calendar.js';

/** Hours of the night in which nobody is told anything that can wait until morning. */
export const QUIET = { from: 22, to: 7 } as const;

/** @param hour local, 0 to 23 */
export const isQuiet = (hour: number): boolean => hour >= QUIET.from || hour < QUIET.to;

/** Local hour of a moment, 0 to 23. */
export function localHour({ utcOffsetMinutes }: Pick<WorkingCalendar, 'utcOffsetMinutes'>, moment: Date): number {
  return new Date(moment.getTime() + utcOffsetMinutes * 60_000).getUTCHours();
}
