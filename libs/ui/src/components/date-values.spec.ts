import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isCalendarDate, joinDate, splitDate } from './DateInput.js';

describe('the three boxes of a date', () => {
  it('keep what is typed, whole or half', () => {
    expect(joinDate({ day: '5', month: '2', year: '2026' })).toBe('2026-02-05');
    expect(joinDate({ day: '', month: '', year: '' })).toBe('');
    expect(splitDate('2026-02-05')).toEqual({ day: '5', month: '2', year: '2026' });
    expect(splitDate(joinDate({ day: '5', month: '', year: '' }))).toEqual({ day: '5', month: '', year: '' });
  });
  it('hold every day of the calendar', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('1850-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }), (date) => {
        const value = date.toISOString().slice(0, 10);
        return isCalendarDate(value) && joinDate(splitDate(value)) === value;
      }),
      { numRuns: 100 },
    );
  });
  it('know days that do not exist', () => {
    expect(['2026-02-29', '2026-13-01', '0026-01-01', '2026-1-1', ''].filter(isCalendarDate)).toEqual([]);
    expect(isCalendarDate('2028-02-29')).toBe(true);
  });
});
