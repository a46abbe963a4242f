import { addWorkingHours, explainDue, extendForPause, type TimeLimit, type WorkingCalendar } from '@tinhso/kernel';
import type { FullStep } from '@tinhso/procedures-contract';
import type { SupplementClock } from './deadlines.js';

/** Office hours that the law gives from a moment on. */
export const legalHours = (calendar: WorkingCalendar, limit: TimeLimit, from: Date): number =>
  explainDue(calendar, from, limit, from).limitHours;

/** The share of a step in the legal time, in office hours. */
export const stepHours = (calendar: WorkingCalendar, limit: TimeLimit, clockFrom: Date, { percent }: FullStep): number =>
  (legalHours(calendar, limit, clockFrom) * percent) / 100;

/** What the date of a step hangs on. */
export interface StepTime {
  readonly calendar: WorkingCalendar;
  readonly limit: TimeLimit;
  /** What the clock of the dossier counts from. */
  readonly clockFrom: Date;
  readonly promisedAt: Date;
}

/** Until when a step that begins now has to be done: after its share of the time, and never after the promise. A step without a share has until then. */
export function stepDue({ calendar, limit, clockFrom, promisedAt }: StepTime, step: FullStep, from: Date): Date {
  const hours = stepHours(calendar, limit, clockFrom, step);
  if (hours === 0) return promisedAt;
  const due = addWorkingHours(calendar, from, hours);
  return due < promisedAt ? due : promisedAt;
}

/** The date of a step that was interrupted: later by what was waited, or anew with its whole share where the clock of the office starts anew. */
export function stepDueAfterWait(
  time: StepTime,
  step: FullStep,
  mode: SupplementClock,
  paused: { readonly dueAt: Date; readonly from: Date; readonly to: Date },
): Date {
  if (mode === 'restart') return stepDue(time, step, paused.to);
  const due = extendForPause(time.calendar, paused.dueAt, paused.from, paused.to, time.limit);
  return due < time.promisedAt ? due : time.promisedAt;
}
