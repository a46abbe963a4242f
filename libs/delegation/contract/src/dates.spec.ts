import fc from 'fast-check';
import { endAfterDays, localDateOf, majorityOn, startOfLocalDay } from './dates.js';

describe('the eighteenth birthday', () => {
  it.each([
    ['2008-11-24', '2026-11-24'],
    ['2010-01-31', '2028-01-31'],
    ['2008-02-29', '2026-03-01'],
    ['2004-02-29', '2022-03-01'],
  ])('of a child born on %s is %s', (birth, majority) => expect(majorityOn(birth)).toBe(majority));

  it('begins at midnight in Vietnam', () => {
    expect(startOfLocalDay('2026-11-24').toISOString()).toBe('2026-11-23T17:00:00.000Z');
    expect(localDateOf(new Date('2026-11-23T16:59:59.999Z'))).toBe('2026-11-23');
    expect(localDateOf(new Date('2026-11-23T17:00:00.000Z'))).toBe('2026-11-24');
  });
});

describe('a right of so many days', () => {
  it('ends with its last local day, never shorter than asked', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2026-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }),
        fc.integer({ min: 1, max: 366 }),
        (from, days) => {
          const end = endAfterDays(from, days);
          const span = end.getTime() - from.getTime();
          expect(span).toBeGreaterThan(days * 86_400_000 - 1);
          expect(span).toBeLessThanOrEqual((days + 1) * 86_400_000);
          expect(startOfLocalDay(localDateOf(end)).getTime()).toBe(end.getTime());
        },
      ),
    );
  });
});
