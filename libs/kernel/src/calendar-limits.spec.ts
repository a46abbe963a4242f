import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { cutoffOn, dayToDate, isWorkingDay, localDate, localDay, PLAIN_CALENDAR, shiftsOf, type WorkingCalendar } from './calendar.js';
import { addMonths, dueDate, extendForPause, receivedCountsFrom, type TimeLimit } from './working-time.js';
import { explainDue } from './working-time-explained.js';

interface Dated {
  readonly date: string;
  readonly name: string;
}
const pack = JSON.parse(readFileSync('provinces/_national/calendar.json', 'utf8')) as { off: Dated[]; workedWeekends: Dated[] };
/** The calendar that the product ships: Tết 2026 and 2027, 24/11, make-up Saturdays. */
const calendar: WorkingCalendar = {
  ...PLAIN_CALENDAR,
  off: Object.fromEntries(pack.off.map(({ date, name }) => [date, name])),
  workedWeekends: pack.workedWeekends.map(({ date }) => date),
};
const at = (text: string) => new Date(`${text.replace(' ', 'T')}:00+07:00`);

describe('limits of the calendar, counted by hand', () => {
  it.each<[why: string, received: string, days: number, due: string]>([
    ['the next day is 24/11, a holiday', '2026-11-23 10:00', 1, '2026-11-25 17:00'],
    ['24/11 is counted where it is not the last day', '2026-11-23 10:00', 2, '2026-11-25 17:00'],
    ['after 15:00: the day of receipt is Wednesday', '2026-11-23 15:01', 1, '2026-11-26 17:00'],
    ['on a Sunday: the day of receipt is Monday', '2026-11-29 09:00', 3, '2026-12-03 17:00'],
    // 16-20/2/2026 are Tết, 21-22 a weekend: whatever ends in them ends on Monday 23/2.
    ['the third day is a Sunday before Tết Bính Ngọ', '2026-02-12 09:00', 3, '2026-02-23 17:00'],
    ['eleven days over Tết Bính Ngọ', '2026-02-12 09:00', 11, '2026-02-23 17:00'],
    ['twelve days over Tết Bính Ngọ', '2026-02-12 09:00', 12, '2026-02-24 17:00'],
    ['five days into Tết Đinh Mùi', '2027-02-04 08:00', 5, '2027-02-11 17:00'],
    ['eight days over Tết Đinh Mùi', '2027-02-04 08:00', 8, '2027-02-12 17:00'],
    ['thirty days end on a Saturday', '2026-11-19 10:20', 30, '2026-12-21 17:00'],
    ['two days end on a make-up Saturday', '2026-08-20 10:00', 2, '2026-08-22 17:00'],
    ['over the end of the year', '2026-12-28 08:00', 4, '2027-01-04 17:00'],
  ])('days: %s', (_why, received, days, due) => {
    expect(dueDate(calendar, at(received), { mode: 'calendar_days', days })).toEqual(at(due));
  });

  it.each<[why: string, received: string, months: number, due: string]>([
    ['February has no 30th, and its 28th is a Saturday', '2026-01-30 10:00', 1, '2026-03-02 17:00'],
    ['28/2/2027 is a Sunday', '2026-12-31 10:00', 2, '2027-03-01 17:00'],
    ['31/8/2026 to 2/9 are off', '2026-07-31 10:00', 1, '2026-09-03 17:00'],
    ['February of a leap year', '2027-11-30 10:00', 3, '2028-02-29 17:00'],
    ['received after the cut-off on a Friday', '2026-10-23 16:00', 1, '2026-11-26 17:00'],
    ['24/11 is the last day', '2026-10-26 08:00', 1, '2026-11-26 17:00'],
    ['ends on 24/11', '2026-08-24 08:00', 3, '2026-11-25 17:00'],
    ['a year', '2026-11-25 08:00', 12, '2027-11-25 17:00'],
  ])('months: %s', (_why, received, months, due) => {
    expect(dueDate(calendar, at(received), { mode: 'months', months })).toEqual(at(due));
  });

  it.each<[why: string, received: string, hours: number, due: string]>([
    ['over night and a holiday', '2026-11-23 14:00', 4, '2026-11-25 08:30'],
    ['after the cut-off', '2026-11-23 15:30', 2, '2026-11-25 09:30'],
    ['over lunch', '2026-11-25 10:00', 2, '2026-11-25 13:30'],
    ['before Tết', '2026-02-13 14:30', 8, '2026-02-23 14:30'],
  ])('hours: %s', (_why, received, hours, due) => {
    expect(dueDate(calendar, at(received), { mode: 'hours', hours })).toEqual(at(due));
  });

  it('a pause adds the days waited, and a new last day that is off moves on', () => {
    const limit = { mode: 'calendar_days', days: 30 } as const;
    const later = (from: string, to: string) => extendForPause(calendar, at('2026-12-21 17:00'), at(from), at(to), limit);
    expect(later('2026-11-25 10:00', '2026-11-26 09:00')).toEqual(at('2026-12-22 17:00'));
    expect(later('2026-11-25 10:00', '2026-11-30 09:00')).toEqual(at('2026-12-28 17:00'));
    expect(later('2026-11-25 08:00', '2026-11-25 16:00')).toEqual(at('2026-12-21 17:00'));
  });

  it('names the last day beside the due date when that day is off', () => {
    const sum = explainDue(calendar, at('2026-11-19 10:20'), { mode: 'calendar_days', days: 30 }, at('2026-11-23 09:40'));
    expect(sum.lastDay).toBe('2026-12-19');
    expect(localDate(calendar, sum.dueAt)).toBe('2026-12-21');
    expect(sum.days.reduce((hours, day) => hours + day.countedHours, 0)).toBeCloseTo(sum.limitHours, 9);
    expect(explainDue(calendar, at('2026-11-19 10:20'), { mode: 'hours', hours: 4 }, at('2026-11-23 09:40')).lastDay).toBeUndefined();
  });
});

const moment = fc.integer({ min: at('2026-01-01 00:00').getTime(), max: at('2027-10-01 00:00').getTime() }).map((ms) => new Date(ms));
const limit: fc.Arbitrary<TimeLimit> = fc.oneof(
  fc.integer({ min: 1, max: 120 }).map((days) => ({ mode: 'calendar_days' as const, days })),
  fc.integer({ min: 1, max: 12 }).map((months) => ({ mode: 'months' as const, months })),
  fc.integer({ min: 1, max: 72 }).map((hours) => ({ mode: 'hours' as const, hours })),
);

describe('limits of the calendar, whatever the moment', () => {
  it('end on a working day within office hours, and never earlier for what came later', () => {
    fc.assert(
      fc.property(moment, fc.nat(5 * 86_400_000), limit, (received, later, within) => {
        const due = dueDate(calendar, received, within);
        const day = localDay(calendar, due);
        expect(shiftsOf(calendar, day).some(({ from, to }) => due.getTime() >= from && due.getTime() <= to)).toBe(true);
        expect(dueDate(calendar, new Date(received.getTime() + later), within).getTime()).toBeGreaterThanOrEqual(due.getTime());
      }),
    );
  });

  it('give every day that the law gives, and no working day more', () => {
    fc.assert(
      fc.property(moment, fc.integer({ min: 1, max: 120 }), (received, days) => {
        const first = localDay(calendar, receivedCountsFrom(calendar, received));
        const due = localDay(calendar, dueDate(calendar, received, { mode: 'calendar_days', days }));
        expect(due - first).toBeGreaterThanOrEqual(days);
        for (let day = first + days; day < due; day++) expect(isWorkingDay(calendar, day)).toBe(false);
      }),
    );
  });

  it('a month later is the same date, or the last of a shorter month', () => {
    fc.assert(
      fc.property(moment, fc.integer({ min: 0, max: 36 }), (instant, months) => {
        const day = localDay(calendar, instant);
        const [before, after] = [dayToDate(day), dayToDate(addMonths(day, months))];
        const count = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
        expect(count(after) - count(before)).toBe(months);
        const isSame = after.slice(8) === before.slice(8);
        const isLast = dayToDate(addMonths(day, months) + 1).endsWith('-01');
        expect(isSame || (isLast && after.slice(8) < before.slice(8))).toBe(true);
      }),
    );
  });
});

describe('a cut-off that an office moves', () => {
  const moved: WorkingCalendar = { ...calendar, cutoffsFrom: { '2026-12-01': '16:00', '2026-12-14': '14:00' } };
  it.each([
    ['2026-11-30 15:30', '2026-12-01 17:00', 'the old one still holds'],
    ['2026-12-01 15:30', '2026-12-02 15:30', 'the new one from its first day'],
    ['2026-12-11 15:30', '2026-12-14 15:30', 'until the next'],
    ['2026-12-14 14:30', '2026-12-15 17:00', 'which is earlier'],
  ])('received %s, due %s: %s', (received, due) => {
    expect(dueDate(moved, at(received), { mode: 'working_days', days: 1 })).toEqual(at(due));
  });

  it('leaves alone what was received before', () => {
    fc.assert(
      fc.property(moment, fc.integer({ min: 1, max: 20 }), (received, days) => {
        fc.pre(received < at('2026-12-01 00:00'));
        const within = { mode: 'working_days', days } as const;
        expect(dueDate(moved, received, within)).toEqual(dueDate(calendar, received, within));
        expect(cutoffOn(moved, localDay(moved, received))).toBe('15:00');
      }),
    );
  });
});
