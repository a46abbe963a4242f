import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { dayStart, dayToDate, isWorkingDay, localDay, PLAIN_CALENDAR, shiftsOf, type WorkingCalendar } from './calendar.js';
import {
  addWorkingHours,
  dueDate,
  extendForPause,
  isOnWorkingDay,
  subtractWorkingHours,
  workingHoursBetween,
  type TimeLimit,
} from './working-time.js';
import { explainDue } from './working-time-explained.js';

interface Dated {
  readonly date: string;
  readonly name: string;
}
const pack = JSON.parse(readFileSync('provinces/_national/calendar.json', 'utf8')) as {
  off: Dated[];
  workedWeekends: Dated[];
};
/** The calendar that the product ships: Tết 2026 and 2027, 24/11, make-up Saturdays. */
const calendar: WorkingCalendar = {
  ...PLAIN_CALENDAR,
  off: Object.fromEntries(pack.off.map(({ date, name }) => [date, name])),
  workedWeekends: pack.workedWeekends.map(({ date }) => date),
};
const at = (text: string) => new Date(`${text.replace(' ', 'T')}:00+07:00`);
const days = (count: number): TimeLimit => ({ mode: 'working_days', days: count });

describe('the legal clock, counted by hand', () => {
  it.each<[why: string, received: string, limit: number, due: string]>([
    // 13/2 is a Friday; 16-20/2 are Tết, 14-15 and 21-22 weekends: the next working day is Monday 23/2.
    ['over Tết Bính Ngọ', '2026-02-13 09:00', 1, '2026-02-23 09:00'],
    ['over Tết Bính Ngọ, three days', '2026-02-12 14:30', 3, '2026-02-24 14:30'],
    ['after 15:00 on the last day before Tết', '2026-02-13 15:30', 1, '2026-02-23 17:00'],
    ['in the middle of Tết', '2026-02-18 10:00', 2, '2026-02-24 17:00'],
    // 4/2/2027 is a Thursday; 5/2 and 8-10/2 are Tết Đinh Mùi, 6-7/2 a weekend: the next working day is Thursday 11/2.
    ['over Tết Đinh Mùi', '2027-02-04 08:00', 1, '2027-02-11 08:00'],
    ['over Tết Đinh Mùi, five days', '2027-02-02 13:30', 5, '2027-02-15 13:30'],
    ['after 15:00 before Tết Đinh Mùi', '2027-02-04 16:00', 1, '2027-02-11 17:00'],
    // 24/11 is a holiday since 2026: a Tuesday in 2026, a Wednesday in 2027.
    ['over 24/11/2026', '2026-11-23 10:00', 1, '2026-11-25 10:00'],
    ['over 24/11/2027', '2027-11-23 10:00', 2, '2027-11-26 10:00'],
    ['at 15:00 exactly, before 24/11/2026', '2026-11-23 15:00', 1, '2026-11-25 15:00'],
    ['a minute after 15:00, before 24/11/2026', '2026-11-23 15:01', 1, '2026-11-25 17:00'],
    // 10/1/2026 and 22/8/2026 are Saturdays worked to make up for 2/1 and 31/8.
    ['into a make-up Saturday', '2026-01-09 09:00', 1, '2026-01-10 09:00'],
    ['on a make-up Saturday', '2026-01-10 09:00', 1, '2026-01-12 09:00'],
    ['after 15:00 before a make-up Saturday', '2026-08-21 15:20', 1, '2026-08-22 17:00'],
    ['over a make-up Saturday', '2026-08-20 10:30', 3, '2026-08-24 10:30'],
    // 27/4 makes up for a holiday on a Sunday, 30/4 and 1/5 follow; 2-3/5 are a weekend.
    ['over 27/4, 30/4 and 1/5/2026', '2026-04-24 08:30', 4, '2026-05-05 08:30'],
    ['over 2/9/2026', '2026-08-28 11:00', 1, '2026-09-03 11:00'],
    ['in the lunch break', '2026-11-25 12:10', 1, '2026-11-26 11:30'],
    ['before opening', '2026-11-25 05:00', 1, '2026-11-25 17:00'],
    ['to the minute over lunch', '2026-11-25 11:29', 1, '2026-11-26 11:29'],
  ])('%s', (_why, received, limit, due) => {
    expect(dueDate(calendar, at(received), days(limit))).toEqual(at(due));
  });

  it.each([
    ['stopped before Tết, gone on after', '2026-02-12 10:00', '2026-02-23 10:00', '2026-02-24 10:00', '2026-02-26 10:00'],
    ['stopped over night', '2026-11-25 16:00', '2026-11-26 08:30', '2026-11-27 10:00', '2026-11-27 13:30'],
    ['stopped on a day off', '2026-11-28 10:00', '2026-11-29 10:00', '2026-12-01 10:00', '2026-12-01 10:00'],
  ])('a promise grows by what was waited: %s', (_why, from, to, due, later) => {
    expect(extendForPause(calendar, at(due), at(from), at(to))).toEqual(at(later));
  });

  it.each([
    ['three days before a date after Tết', '2026-02-24 09:00', 24, '2026-02-12 09:00'],
    ['a day before a date after 24/11', '2026-11-25 10:00', 8, '2026-11-23 10:00'],
    ['across a make-up Saturday', '2026-08-24 08:30', 8, '2026-08-22 08:30'],
    ['half a day before noon', '2026-11-26 11:30', 4, '2026-11-26 07:30'],
    ['from a Sunday', '2026-11-29 10:00', 1, '2026-11-27 16:00'],
  ])('%s', (_why, due, hours, told) => {
    expect(subtractWorkingHours(calendar, at(due), hours)).toEqual(at(told));
  });
});

const moment = fc.integer({ min: at('2026-01-01 00:00').getTime(), max: at('2027-12-01 00:00').getTime() }).map((ms) => new Date(ms));
const office = moment.map((instant) => addWorkingHours(calendar, instant, 0));
const hours = fc.integer({ min: 0, max: 60 * 60 }).map((minutes) => minutes / 60);

/** Office minutes between two moments, counted one by one: slow, and too simple to be wrong. */
function minutesOneByOne(from: Date, to: Date): number {
  let count = 0;
  for (let minute = Math.ceil(from.getTime() / 60_000); minute * 60_000 < to.getTime(); minute++) {
    const local = new Date(minute * 60_000 + calendar.utcOffsetMinutes * 60_000);
    const [date, wall] = [local.toISOString().slice(0, 10), local.toISOString().slice(11, 16)];
    const weekend = [0, 6].includes(local.getUTCDay()) && !calendar.workedWeekends.includes(date);
    const open = (wall >= '07:30' && wall < '11:30') || (wall >= '13:00' && wall < '17:00');
    if (open && !weekend && !Object.hasOwn(calendar.off, date)) count++;
  }
  return count;
}

describe('the legal clock, whatever the moment', () => {
  it('counts as many office minutes as there are when one counts them one by one', () => {
    fc.assert(
      fc.property(moment, fc.integer({ min: 0, max: 4 * 24 * 60 }), (instant, minutes) => {
        const from = new Date(Math.ceil(instant.getTime() / 60_000) * 60_000);
        const to = new Date(from.getTime() + minutes * 60_000);
        expect(workingHoursBetween(calendar, from, to) * 60).toBeCloseTo(minutesOneByOne(from, to), 6);
      }),
      { numRuns: 50 },
    );
  });

  it('goes back as far as it went on', () => {
    fc.assert(
      fc.property(office, hours, (from, length) => {
        const to = addWorkingHours(calendar, from, length);
        expect(workingHoursBetween(calendar, from, to)).toBeCloseTo(length, 6);
        const back = subtractWorkingHours(calendar, to, length);
        expect(workingHoursBetween(calendar, back, to)).toBeCloseTo(length, 6);
        expect(Math.abs(workingHoursBetween(calendar, back, from))).toBeCloseTo(0, 6);
      }),
    );
  });

  it('is never due on a day off, nor outside office hours, nor before its hours are over', () => {
    fc.assert(
      fc.property(
        moment,
        fc.oneof(fc.constant<TimeLimit>({ mode: 'same_day' }), fc.integer({ min: 1, max: 60 }).map(days)),
        (received, limit) => {
          const due = dueDate(calendar, received, limit);
          expect(isOnWorkingDay(calendar, due)).toBe(true);
          const day = localDay(calendar, due);
          expect(shiftsOf(calendar, day).some(({ from, to }) => due.getTime() >= from && due.getTime() <= to)).toBe(true);
          if (limit.mode === 'working_days')
            expect(workingHoursBetween(calendar, received, due)).toBeGreaterThanOrEqual(limit.days * 8 - 1e-6);
        },
      ),
    );
  });

  it('is never due earlier for what came later', () => {
    fc.assert(
      fc.property(moment, fc.nat(5 * 86_400_000), fc.integer({ min: 1, max: 30 }), (received, later, limit) => {
        const next = new Date(received.getTime() + later);
        expect(dueDate(calendar, next, days(limit)).getTime()).toBeGreaterThanOrEqual(dueDate(calendar, received, days(limit)).getTime());
      }),
    );
  });

  it('prints a sum that comes out, day by day, and names no day off as counted', () => {
    fc.assert(
      fc.property(moment, fc.integer({ min: 1, max: 30 }), moment, (received, limit, now) => {
        const sum = explainDue(calendar, received, days(limit), now);
        const counted = sum.days.reduce((hoursSoFar, day) => hoursSoFar + day.countedHours, 0);
        expect(counted).toBeCloseTo(sum.limitHours, 6);
        expect(sum.limitHours).toBeCloseTo(limit * 8, 6);
        for (const day of sum.days) {
          const number = localDay(calendar, new Date(`${day.date}T05:00:00Z`));
          expect(dayToDate(number)).toBe(day.date);
          if (!isWorkingDay(calendar, number)) expect(day.countedHours).toBe(0);
          expect(day.usedHours).toBeLessThanOrEqual(day.countedHours + 1e-9);
          expect(dayStart(calendar, number)).toBeLessThan(sum.dueAt.getTime());
        }
      }),
    );
  });
});
