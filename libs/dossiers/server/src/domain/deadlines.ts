import { addWorkingHours, dueDate, extendForPause, receivedCountsFrom, type TimeLimit, type WorkingCalendar } from '@tinhso/kernel';

/** What happens to the clock after supplements: NĐ 61/2018 starts it anew, some offices let it go on. A setting of each office. */
export type SupplementClock = 'restart' | 'pause';

/** Until when the desk has to decide on a new dossier: the hours of the office, or the expected date if that is earlier. */
export function receiveBy(calendar: WorkingCalendar, submittedAt: Date, expectedAt: Date, withinHours: number): Date {
  const decided = addWorkingHours(calendar, receivedCountsFrom(calendar, submittedAt), withinHours);
  return decided < expectedAt ? decided : expectedAt;
}

/** What the clock looked like when the office asked, as far as the new date depends on it. */
export interface PausedClock {
  readonly clockFrom: Date;
  readonly promisedAt: Date;
  readonly pausedAt: Date;
}

/** Promise after the supplements came: counted anew from their arrival, or later by the office hours waited. */
export function promiseAfterSupplement(
  calendar: WorkingCalendar,
  limit: TimeLimit,
  mode: SupplementClock,
  clock: PausedClock,
  suppliedAt: Date,
): { readonly clockFrom: Date; readonly promisedAt: Date } {
  if (mode === 'restart') return { clockFrom: suppliedAt, promisedAt: dueDate(calendar, suppliedAt, limit) };
  // A promise already broken when the office asked stays broken: waiting for the citizen does not mend it.
  return { clockFrom: clock.clockFrom, promisedAt: extendForPause(calendar, clock.promisedAt, clock.pausedAt, suppliedAt, limit) };
}

/** Of a dossier, what its dates hang on. */
export interface DatedDossier {
  readonly clockFrom: Date | null;
  readonly promisedAt: Date | null;
  readonly pausedAt: Date | null;
}

/** The dates of a dossier after the office waited for somebody: a new expectation before acceptance, a new promise after it. */
export function datesAfterWait(
  { calendar, receiveWithinHours }: { readonly calendar: WorkingCalendar; readonly receiveWithinHours: number },
  limit: TimeLimit,
  mode: SupplementClock,
  { clockFrom, promisedAt, pausedAt }: DatedDossier,
  now: Date,
) {
  if (!clockFrom || !promisedAt || !pausedAt) {
    const expectedAt = dueDate(calendar, now, limit);
    return { clockFrom: now, expectedAt, dueAt: receiveBy(calendar, now, expectedAt, receiveWithinHours) };
  }
  const next = promiseAfterSupplement(calendar, limit, mode, { clockFrom, promisedAt, pausedAt }, now);
  // What the office added to its own time was added to the time that is now over.
  return { ...next, dueAt: next.promisedAt, ...(mode === 'restart' ? { movedMinutes: 0 } : {}) };
}
