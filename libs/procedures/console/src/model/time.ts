import { dueDate, PLAIN_CALENDAR, workingHoursBetween } from '@tinhso/kernel';
import type { ProcedureDefinition } from '@tinhso/procedures-contract';
import { hoursPerDay } from '@tinhso/ui/console';

type Time = ProcedureDefinition['time'];

/** A Monday at eight in the morning here, in a week without days off. */
export const MONDAY = new Date('2026-03-02T01:00:00.000Z');

/** The number in a time limit, whatever it counts. */
export function amountOf(time: Exclude<Time, { mode: 'same_day' }>): number {
  switch (time.mode) {
    case 'hours':
      return time.hours;
    case 'months':
      return time.months;
    default:
      return time.days;
  }
}

/** The working days of office time that a limit leaves, as steps share them; undefined for what is done within a day. */
export function officeDays(time: Time): number | undefined {
  if (time.mode === 'same_day') return undefined;
  if (time.mode === 'working_days') return time.days;
  return workingHoursBetween(PLAIN_CALENDAR, MONDAY, dueDate(PLAIN_CALENDAR, MONDAY, time)) / hoursPerDay;
}
