import { standingOf } from './standing.js';

const day = (text: string) => new Date(`${text}T00:00:00+07:00`);
const facts = { validFrom: day('2026-11-01'), validUntil: day('2027-11-01'), endedAt: null, suspendedAt: null };

describe('the standing of a member', () => {
  it.each([
    ['2026-10-31', 'future'],
    ['2026-11-01', 'active'],
    ['2027-10-31', 'active'],
    ['2027-11-01', 'over'],
  ] as const)('on %s is %s', (now, standing) => expect(standingOf(facts, day(now))).toBe(standing));

  it('is suspended while a case is examined, and over when the period is over', () => {
    const suspended = { ...facts, suspendedAt: day('2026-12-01') };
    expect(standingOf(suspended, day('2026-12-02'))).toBe('suspended');
    expect(standingOf(suspended, day('2027-11-02'))).toBe('over');
  });

  it('ends when it was ended, whatever else is true', () => {
    const ended = { ...facts, suspendedAt: day('2026-12-01'), endedAt: day('2026-12-03') };
    expect(standingOf(ended, day('2026-12-02'))).toBe('suspended');
    expect(standingOf(ended, day('2026-12-03'))).toBe('ended');
  });
});
