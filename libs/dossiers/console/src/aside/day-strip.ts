import type { ClockView } from '@tinhso/dossiers-contract';

type Day = ClockView['days'][number];

/** Days that fit in the strip. */
const ROOM = 7;

/** The days to draw: all of them if they fit, else today among its neighbours with the last day at the end. Dates are local `YYYY-MM-DD`. */
export function daysShown(days: readonly Day[], today: string): readonly Day[] {
  if (days.length <= ROOM) return days;
  const last = days.length - 1;
  const now = days.findIndex((day) => day.date >= today);
  const from = Math.max(0, Math.min((now < 0 ? last : now) - 2, last - ROOM + 1));
  const window = days.slice(from, from + ROOM - 1);
  const end = days[last] as Day;
  return window.at(-1)?.date === end.date ? days.slice(-ROOM) : [...window, end];
}

/** Where the counted and the used part of a day lie, in percent of an office day of `hoursPerDay`. A day counted from its middle lies at its end. */
export function usedPart(day: Day, hoursPerDay: number, isLast: boolean): { left: number; width: number } {
  const counted = Math.min(1, day.countedHours / hoursPerDay);
  const start = isLast ? 0 : 1 - counted;
  return { left: Math.round(start * 100), width: Math.round(Math.min(1, day.usedHours / hoursPerDay) * 100) };
}
