import { PLAIN_CALENDAR } from '@tinhso/kernel';
import { periodOf } from './period.js';

describe('a span of days', () => {
  it('begins and ends at midnight in Vietnam', () => {
    const { from, until, days } = periodOf(PLAIN_CALENDAR, '2026-11-23', '2026-11-24');
    expect(from.toISOString()).toBe('2026-11-22T17:00:00.000Z');
    expect(until.toISOString()).toBe('2026-11-24T17:00:00.000Z');
    expect(days).toBe(2);
  });

  it('has no days when it ends before it begins', () => expect(periodOf(PLAIN_CALENDAR, '2026-11-23', '2026-11-20').days).toBeLessThan(1));
});
