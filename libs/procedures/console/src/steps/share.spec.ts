import { describe, expect, it } from '@jest/globals';
import type { ProcedureStep } from '@tinhso/procedures-contract';
import { hoursOf, longestShare } from './share.js';

const step = (key: string, status: string, more: Partial<ProcedureStep> = {}): ProcedureStep => ({
  key,
  title: { vi: key, en: key },
  role: 'case_officer',
  status,
  ...more,
});

describe('the legal time over the ways of a process', () => {
  it('is shared out wholly when nobody says otherwise', () => {
    expect(longestShare([step('a', 'submitted'), step('b', 'processing'), step('c', 'awaiting_signature'), step('d', 'completed')])).toBe(
      100,
    );
  });

  it('is that of the longest way, not of all steps together', () => {
    const ways = [
      step('a', 'processing', { percent: 30, routes: [{ to: 'b', when: { '==': [1, 1] } }, { to: 'c' }] }),
      step('b', 'processing', { percent: 50, routes: [{ to: 'd' }] }),
      step('c', 'processing', { percent: 20, routes: [{ to: 'd' }] }),
      step('d', 'awaiting_signature', { percent: 20, routes: [{ to: '#returned' }] }),
    ];
    expect(longestShare(ways)).toBe(100);
    expect(longestShare([])).toBe(0);
  });

  it('ends where a way comes back', () => {
    expect(
      longestShare([
        step('a', 'processing', { percent: 60, routes: [{ to: 'b' }] }),
        step('b', 'processing', { percent: 60, routes: [{ to: 'a' }] }),
      ]),
    ).toBe(120);
  });

  it('is told in hours where days are known', () => {
    expect(hoursOf(50, 3, 8)).toBe(12);
    expect(hoursOf(50, undefined, 8)).toBeUndefined();
  });
});
