import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { isWorkingDay, PLAIN_CALENDAR, type WorkingCalendar } from '@tinhso/kernel';
import type { DayCount } from '@tinhso/privacy-contract';
import fc from 'fast-check';
import { legalDeadline } from './legal-days.js';

interface CalendarFile {
  off: { date: string; name: string }[];
  workedWeekends: { date: string }[];
}
const file = JSON.parse(readFileSync(new URL('../../../../../provinces/_national/calendar.json', import.meta.url), 'utf8')) as CalendarFile;
const calendar: WorkingCalendar = {
  ...PLAIN_CALENDAR,
  off: Object.fromEntries(file.off.map(({ date, name }) => [date, name])),
  workedWeekends: file.workedWeekends.map(({ date }) => date),
};

const days = (count: number): DayCount => ({ count, unit: 'days' });
const working = (count: number): DayCount => ({ count, unit: 'working_days' });
const at = (local: string): Date => new Date(`${local}:00+07:00`);

describe('legal dates reckoned by hand', () => {
  it.each([
    ['two working days over the holiday of 24 November', '2026-11-23T09:00', working(2), '2026-11-26', undefined],
    ['two working days from a Friday evening', '2026-11-20T20:15', working(2), '2026-11-25', undefined],
    ['two working days from a Sunday', '2026-11-22T10:00', working(2), '2026-11-25', undefined],
    ['ten days end on a Thursday', '2026-11-23T09:00', days(10), '2026-12-03', undefined],
    ['ten days end on 24 November and move by one', '2026-11-14T08:00', days(10), '2026-11-25', '2026-11-24'],
    ['twenty days end on a Sunday', '2026-11-23T09:00', days(20), '2026-12-14', '2026-12-13'],
    ['ten days end on the first day off of Tết 2026', '2026-02-06T16:00', days(10), '2026-02-23', '2026-02-16'],
    ['two working days from the eve of Tết 2026', '2026-02-13T15:30', working(2), '2026-02-24', undefined],
    ['fifteen days end on a Saturday that is worked', '2026-08-07T09:00', days(15), '2026-08-22', undefined],
    ['fifteen days end in the week of 2 September', '2026-08-18T09:00', days(15), '2026-09-03', '2026-09-02'],
    ['five minutes before midnight it is still that day', '2026-11-23T23:55', days(10), '2026-12-03', undefined],
    ['five minutes after midnight it is the next', '2026-11-24T00:05', days(10), '2026-12-04', undefined],
    ['twenty days over Tết Đinh Mùi', '2027-01-18T09:00', days(20), '2027-02-11', '2027-02-07'],
  ])('%s', (_name, from, count, dueOn, movedFrom) => {
    const deadline = legalDeadline(calendar, { from: at(from), count }, at(from));
    expect(deadline.dueOn).toBe(dueOn);
    expect(deadline.movedFrom).toBe(movedFrom);
    expect(new Date(deadline.dueAt)).toEqual(new Date(at(`${dueOn}T00:00`).getTime() + 86_400_000));
  });

  it('names the days that do not count', () => {
    const { days: list } = legalDeadline(calendar, { from: at('2026-11-23T09:00'), count: working(2) }, at('2026-11-23T09:00'));
    expect(list).toEqual([
      { date: '2026-11-24', kind: 'holiday', name: 'Ngày Văn hóa Việt Nam' },
      { date: '2026-11-25', kind: 'working', name: '', number: 1 },
      { date: '2026-11-26', kind: 'working', name: '', number: 2 },
    ]);
  });
});

describe('legal dates of any request', () => {
  const moment = fc.date({ min: new Date('2026-01-05T00:00:00Z'), max: new Date('2027-11-30T00:00:00Z'), noInvalidDate: true });
  const limit = fc.record({ count: fc.integer({ min: 1, max: 45 }), unit: fc.constantFrom<DayCount['unit']>('days', 'working_days') });

  it('end on a working day, never before the count is full, and number every day of the count once', () => {
    fc.assert(
      fc.property(moment, limit, (from, count) => {
        const deadline = legalDeadline(calendar, { from, count }, from);
        const dueDay = Date.parse(`${deadline.dueOn}T00:00:00Z`) / 86_400_000;
        const fromDay = Date.parse(`${deadline.fromOn}T00:00:00Z`) / 86_400_000;
        const numbers = deadline.days.flatMap((day) => day.number ?? []);
        return (
          isWorkingDay(calendar, dueDay) &&
          dueDay - fromDay >= count.count &&
          deadline.days.length === dueDay - fromDay &&
          numbers.length === count.count &&
          numbers.every((number, index) => number === index + 1)
        );
      }),
      { numRuns: 500 },
    );
  });

  it('never come earlier for who asks later, nor for a longer limit', () => {
    fc.assert(
      fc.property(
        moment,
        limit,
        fc.integer({ min: 0, max: 40 * 86_400_000 }),
        fc.integer({ min: 0, max: 20 }),
        (from, count, later, more) => {
          const due = legalDeadline(calendar, { from, count }, from).dueAt;
          const afterwards = new Date(from.getTime() + later);
          const longer = { ...count, count: count.count + more };
          return (
            legalDeadline(calendar, { from: afterwards, count }, from).dueAt >= due &&
            legalDeadline(calendar, { from, count: longer }, from).dueAt >= due
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  it('turn from running to soon to overdue, and say whether they were kept', () => {
    fc.assert(
      fc.property(moment, limit, (from, count) => {
        const due = new Date(legalDeadline(calendar, { from, count }, from).dueAt);
        const state = (now: Date, doneAt?: Date) => legalDeadline(calendar, { from, count, doneAt }, now).state;
        return (
          state(new Date(due.getTime() - 1)) === 'soon' &&
          state(due) === 'overdue' &&
          state(due, new Date(due.getTime() - 1)) === 'kept' &&
          state(due, due) === 'missed'
        );
      }),
      { numRuns: 200 },
    );
  });
});
