import { addWorkingHours, dueDate, isOnWorkingDay, PLAIN_CALENDAR, workingHoursBetween, type WorkingCalendar } from '@tinhso/kernel';
import fc from 'fast-check';
import { promiseAfterSupplement, receiveBy } from './deadlines.js';

const calendar: WorkingCalendar = { ...PLAIN_CALENDAR, off: { '2026-11-24': 'Ngày Văn hóa Việt Nam' } };
const at = (text: string) => new Date(`${text}+07:00`);
const instant = fc.integer({ min: Date.UTC(2026, 9, 1), max: Date.UTC(2026, 11, 20) }).map((ms) => new Date(ms));
const limit = fc.oneof(
  fc.constant({ mode: 'same_day' as const }),
  fc.integer({ min: 1, max: 20 }).map((days) => ({ mode: 'working_days' as const, days })),
);

describe('deadlines of a dossier', () => {
  it.each([
    // Monday morning: eight office hours end on Wednesday, because Tuesday is a holiday.
    ['2026-11-23T09:40:00', '2026-12-01T10:00:00', '2026-11-25T09:40:00'],
    ['2026-11-23T09:40:00', '2026-11-23T17:00:00', '2026-11-23T17:00:00'],
    ['2026-11-27T16:00:00', '2026-12-10T10:00:00', '2026-11-30T17:00:00'],
  ])('a dossier of %s, expected %s, has to be received by %s', (submitted, expected, by) => {
    expect(receiveBy(calendar, at(submitted), at(expected), 8)).toEqual(at(by));
  });

  it('never gives the desk more than its hours, nor past the expected date', () => {
    fc.assert(
      fc.property(instant, limit, (submittedAt, within) => {
        const expectedAt = dueDate(calendar, submittedAt, within);
        const by = receiveBy(calendar, submittedAt, expectedAt, 8);
        expect(by <= expectedAt).toBe(true);
        expect(workingHoursBetween(calendar, submittedAt, by)).toBeLessThanOrEqual(8 + 2);
      }),
      { numRuns: 100 },
    );
  });

  it('restarts with the full limit from the day the supplements come', () => {
    fc.assert(
      fc.property(instant, instant, limit, (clockFrom, suppliedAt, within) => {
        const promisedAt = dueDate(calendar, clockFrom, within);
        const next = promiseAfterSupplement(calendar, within, 'restart', { clockFrom, promisedAt, pausedAt: clockFrom }, suppliedAt);
        expect(next).toEqual({ clockFrom: suppliedAt, promisedAt: dueDate(calendar, suppliedAt, within) });
      }),
      { numRuns: 100 },
    );
  });

  it('pauses for exactly the office hours waited, and never promises a day off', () => {
    fc.assert(
      fc.property(instant, fc.nat(40), fc.nat(60), limit, (clockFrom, before, waited, within) => {
        const promisedAt = dueDate(calendar, clockFrom, within);
        const pausedAt = addWorkingHours(calendar, clockFrom, before);
        const suppliedAt = addWorkingHours(calendar, pausedAt, waited);
        const next = promiseAfterSupplement(calendar, within, 'pause', { clockFrom, promisedAt, pausedAt }, suppliedAt);
        expect(workingHoursBetween(calendar, promisedAt, next.promisedAt)).toBeCloseTo(
          workingHoursBetween(calendar, pausedAt, suppliedAt),
          6,
        );
        expect(isOnWorkingDay(calendar, next.promisedAt)).toBe(true);
        expect(next.clockFrom).toBe(clockFrom);
      }),
      { numRuns: 100 },
    );
  });
});
