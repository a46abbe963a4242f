import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { identityLimits } from '@tinhso/identity-contract';
import { judgeCode, newCode, type SentCode } from './one-time-code.js';

const { maxTries } = identityLimits.code;
const now = new Date('2026-11-23T03:00:00Z');
const sent = (change: Partial<SentCode> = {}): SentCode => ({ tries: 0, expiresAt: new Date(now.getTime() + 1), usedAt: null, ...change });

describe('one-time codes', () => {
  it('are six figures, nought in front included', () => {
    const codes = Array.from({ length: 2000 }, newCode);
    expect(codes.every((code) => /^\d{6}$/.test(code))).toBe(true);
    expect(codes.some((code) => code.startsWith('0'))).toBe(true);
    expect(new Set(codes).size).toBeGreaterThan(1900);
  });

  it('work until the last moment and the last try', () => {
    expect(judgeCode(sent({ tries: maxTries - 1 }), true, now)).toEqual({ kind: 'right' });
    expect(judgeCode(sent({ expiresAt: now }), true, now)).toEqual({ kind: 'dead' });
    expect(judgeCode(sent({ tries: maxTries }), true, now)).toEqual({ kind: 'dead' });
    expect(judgeCode(sent({ usedAt: now }), true, now)).toEqual({ kind: 'dead' });
  });

  it('say how many tries are left, and die with the last wrong one', () => {
    expect(judgeCode(sent(), false, now)).toEqual({ kind: 'wrong', triesLeft: maxTries - 1 });
    expect(judgeCode(sent({ tries: maxTries - 1 }), false, now)).toEqual({ kind: 'dead' });
  });

  it('can be guessed at most as often as there are tries', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 20 }), (guesses) => {
        let state = sent();
        let judged = 0;
        for (const matches of guesses) {
          const verdict = judgeCode(state, matches, now);
          if (verdict.kind === 'right') state = { ...state, usedAt: now };
          if (verdict.kind === 'dead' && (state.usedAt || state.tries >= maxTries)) continue;
          judged++;
          if (!matches) state = { ...state, tries: state.tries + 1 };
        }
        return judged <= maxTries && state.tries <= maxTries;
      }),
      { numRuns: 100 },
    );
  });
});
