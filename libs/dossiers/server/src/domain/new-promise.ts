import { workingHoursBetween, type WorkingCalendar } from '@tinhso/kernel';
import { afterDays } from './wait.js';

/** The dates of a dossier whose promise is moved. */
export interface MovedPromise {
  readonly promisedAt: Date;
  /** Office minutes that the office gave itself. */
  readonly movedMinutes: number;
  /** The old promise had passed already. */
  readonly late: boolean;
  readonly stepDueAt: Date | null;
}

/**
 * So many working days after the promise; after now when the promise is over, or the new one would be over as well. A step that was due with
 * the promise, or is late, is due with the new one; another is later by as much.
 */
export function newPromise(
  calendar: WorkingCalendar,
  { promisedAt, stepDueAt }: { readonly promisedAt: Date; readonly stepDueAt: Date | null },
  days: number,
  now: Date,
): MovedPromise {
  const late = now > promisedAt;
  const moved = afterDays(calendar, late ? now : promisedAt, days);
  const withPromise = stepDueAt !== null && (stepDueAt <= now || stepDueAt >= promisedAt);
  return {
    promisedAt: moved,
    movedMinutes: Math.round(workingHoursBetween(calendar, promisedAt, moved) * 60),
    late,
    stepDueAt: withPromise ? moved : stepDueAt && afterDays(calendar, stepDueAt, days),
  };
}
