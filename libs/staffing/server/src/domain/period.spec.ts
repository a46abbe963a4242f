import { PLAIN_CALENDAR } from '@tinhso/kernel';
import { daysBetween, endOfDay, standingOf, startOfDay } from './period.js';

describe('a period of local days', () => {
  it('goes from the first midnight in Vietnam to the one after the last day', () => {
    expect(startOfDay(PLAIN_CALENDAR, '2026-12-01').toISOString()).toBe('2026-11-30T17:00:00.000Z');
    expect(endOfDay(PLAIN_CALENDAR, '2026-12-31').toISOString()).toBe('2026-12-31T17:00:00.000Z');
  });

  it('counts both ends', () => {
    expect(daysBetween('2026-12-31', '2026-12-31')).toBe(1);
    expect(daysBetween('2026-02-27', '2026-03-01')).toBe(3);
    expect(daysBetween('2026-03-02', '2026-03-01')).toBe(0);
  });

  it.each([
    ['2026-11-30T16:59:59Z', 'future'],
    ['2026-11-30T17:00:00Z', 'current'],
    ['2026-12-31T16:59:59Z', 'current'],
    ['2026-12-31T17:00:00Z', 'over'],
  ])('stands at %s as %s', (now, standing) => {
    const [from, to] = [startOfDay(PLAIN_CALENDAR, '2026-12-01'), endOfDay(PLAIN_CALENDAR, '2026-12-31')];
    expect(standingOf(new Date(now), from, to)).toBe(standing);
    if (standing !== 'over') expect(standingOf(new Date(now), from, undefined)).toBe(standing);
  });
});
