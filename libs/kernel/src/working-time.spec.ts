import fc from 'fast-check';
import { dayKind, localDate, localDay, PLAIN_CALENDAR, type WorkingCalendar } from './calendar.js';
import {
  addWorkingHours,
  countingStart,
  dueDate,
  extendForPause,
  isOnWorkingDay,
  receivedCountsFrom,
  workingHoursBetween,
} from './working-time.js';
import { explainDue } from './working-time-explained.js';

const calendar: WorkingCalendar = {
  ...PLAIN_CALENDAR,
  off: { '2026-11-24': 'Ngày Văn hóa Việt Nam', '2026-08-31': '', '2026-09-01': 'Quốc khánh', '2026-09-02': 'Quốc khánh' },
  workedWeekends: ['2026-08-22'],
};

/** Local wall time in Viet Nam. */
const at = (text: string) => new Date(`${text.replace(' ', 'T')}:00+07:00`);
const threeDays = { mode: 'working_days', days: 3 } as const;

describe('due dates', () => {
  it('skip the weekend and the holiday of 24/11/2026', () => {
    expect(dueDate(calendar, at('2026-11-19 10:20'), threeDays)).toEqual(at('2026-11-25 10:20'));
  });

  it.each([
    ['2026-11-23 10:42', '2026-11-23 17:00', 'in the morning'],
    ['2026-11-23 15:00', '2026-11-23 17:00', 'exactly at the cut-off'],
    ['2026-11-23 15:01', '2026-11-25 17:00', 'after the cut-off, before a holiday'],
    ['2026-11-21 09:00', '2026-11-23 17:00', 'on a Saturday'],
    ['2026-11-24 09:00', '2026-11-25 17:00', 'on a holiday'],
    ['2026-11-23 05:00', '2026-11-23 17:00', 'before opening'],
  ])('same-day work received %s is due %s (%s)', (received, due) => {
    expect(dueDate(calendar, at(received), { mode: 'same_day' })).toEqual(at(due));
  });

  it('after the cut-off take whole days from the next morning', () => {
    expect(dueDate(calendar, at('2026-11-19 16:00'), threeDays)).toEqual(at('2026-11-25 17:00'));
  });

  it('count a make-up Saturday and name the reason for the start', () => {
    expect(dueDate(calendar, at('2026-08-21 08:30'), { mode: 'working_days', days: 1 })).toEqual(at('2026-08-22 08:30'));
    expect(countingStart(calendar, at('2026-11-23 12:00'))).toEqual({ from: at('2026-11-23 13:00'), reason: 'between_shifts' });
    expect(countingStart(calendar, at('2026-11-23 06:00')).reason).toBe('before_opening');
    expect(countingStart(calendar, at('2026-11-22 06:00')).reason).toBe('day_off');
    expect(countingStart(calendar, at('2026-11-23 16:59')).reason).toBe('after_cutoff');
  });

  it('grow by the office hours of a pause', () => {
    expect(extendForPause(calendar, at('2026-11-25 10:20'), at('2026-11-23 09:40'), at('2026-11-25 08:30'))).toEqual(
      at('2026-11-26 09:10'),
    );
  });

  it('end with a shift, not at the next opening', () => {
    expect(addWorkingHours(calendar, at('2026-11-23 07:30'), 4)).toEqual(at('2026-11-23 11:30'));
    expect(addWorkingHours(calendar, at('2026-11-20 17:00'), 0)).toEqual(at('2026-11-20 17:00'));
    expect(() => addWorkingHours(calendar, at('2026-11-20 17:00'), -1)).toThrow(RangeError);
  });

  it('refuse a calendar without working days instead of searching for ever', () => {
    const never = { ...PLAIN_CALENDAR, weekend: [0, 1, 2, 3, 4, 5, 6] };
    expect(() => dueDate(never, at('2026-11-23 10:00'), threeDays)).toThrow('no working day');
  });
});

describe('the printed sum', () => {
  it('is the one on the legal clock', () => {
    const sum = explainDue(calendar, at('2026-11-19 10:20'), threeDays, at('2026-11-23 09:40'));
    expect(sum.reason).toBe('at_once');
    expect(sum.limitHours).toBe(24);
    expect(sum.dueAt).toEqual(at('2026-11-25 10:20'));
    expect(sum.usedHours).toBeCloseTo(15 + 20 / 60, 9);
    expect(sum.remainingHours).toBeCloseTo(8 + 40 / 60, 9);
    expect(sum.days.map((day) => [day.date.slice(8), day.kind, +day.usedHours.toFixed(3), +day.countedHours.toFixed(3)])).toEqual([
      ['19', 'working', 5.167, 5.167],
      ['20', 'working', 8, 8],
      ['21', 'weekend', 0, 0],
      ['22', 'weekend', 0, 0],
      ['23', 'working', 2.167, 8],
      ['24', 'holiday', 0, 0],
      ['25', 'working', 0, 2.833],
    ]);
    expect(sum.days[5]?.name).toBe('Ngày Văn hóa Việt Nam');
  });

  it('goes below zero when late', () => {
    const sum = explainDue(calendar, at('2026-11-19 10:20'), threeDays, at('2026-11-25 14:00'));
    expect(sum.remainingHours).toBeCloseTo(-(1 + 10 / 60 + 1), 9);
  });
});

describe('working time by property', () => {
  const instant = fc.date({ min: at('2026-07-01 00:00'), max: at('2026-12-31 00:00'), noInvalidDate: true });
  const minutes = fc.integer({ min: 0, max: 60 * 8 * 12 });

  it('what is added can be measured again, and adding in two parts is adding at once', () => {
    fc.assert(
      fc.property(instant, minutes, minutes, (from, a, b) => {
        const end = addWorkingHours(calendar, from, a / 60);
        expect(workingHoursBetween(calendar, from, end)).toBeCloseTo(a / 60, 6);
        const twice = addWorkingHours(calendar, end, b / 60);
        const once = addWorkingHours(calendar, from, (a + b) / 60);
        expect(workingHoursBetween(calendar, once, twice)).toBeCloseTo(0, 6);
      }),
    );
  });

  it('a due date is after receipt, on a working day, and never earlier for a later receipt', () => {
    fc.assert(
      fc.property(instant, instant, fc.integer({ min: 1, max: 30 }), (a, b, days) => {
        const [first, second] = a <= b ? [a, b] : [b, a];
        for (const limit of [{ mode: 'same_day' }, { mode: 'working_days', days }] as const) {
          const due = dueDate(calendar, first, limit);
          expect(due.getTime()).toBeGreaterThan(first.getTime());
          expect(isOnWorkingDay(calendar, due)).toBe(true);
          expect(dueDate(calendar, second, limit).getTime()).toBeGreaterThanOrEqual(due.getTime());
        }
        expect(receivedCountsFrom(calendar, first).getTime()).toBeGreaterThanOrEqual(first.getTime());
      }),
    );
  });

  it('the printed days add up to the limit', () => {
    fc.assert(
      fc.property(instant, instant, fc.integer({ min: 1, max: 15 }), (received, now, days) => {
        const sum = explainDue(calendar, received, { mode: 'working_days', days }, now);
        expect(sum.days.reduce((total, day) => total + day.countedHours, 0)).toBeCloseTo(days * 8, 6);
        expect(sum.limitHours).toBeCloseTo(days * 8, 6);
        expect(sum.usedHours + sum.remainingHours).toBeCloseTo(sum.limitHours, 6);
      }),
    );
  });

  it('knows local days on both sides of midnight UTC', () => {
    expect(localDate(calendar, new Date('2026-11-23T16:59:59Z'))).toBe('2026-11-23');
    expect(localDate(calendar, new Date('2026-11-23T17:00:00Z'))).toBe('2026-11-24');
    expect(dayKind(calendar, localDay(calendar, new Date('2026-11-23T17:00:00Z')))).toBe('holiday');
    expect(dayKind(calendar, localDay(calendar, at('2026-08-22 08:00')))).toBe('worked_weekend');
  });
});
