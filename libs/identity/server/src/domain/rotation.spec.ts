import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { identityLimits } from '@tinhso/identity-contract';
import { idleEnd, judgeRefresh, type RotatingSession } from './rotation.js';

const now = new Date('2026-11-23T03:00:00Z');
const seconds = (n: number): Date => new Date(now.getTime() + n * 1000);
const session = (change: Partial<RotatingSession> = {}): RotatingSession => ({
  generation: 5,
  idleExpiresAt: seconds(60),
  expiresAt: seconds(120),
  revokedAt: null,
  ...change,
});

describe('rotation of refresh tokens', () => {
  it('rotates the newest one only', () => {
    expect(judgeRefresh(session(), { generation: 5, replacedAt: null }, now)).toBe('rotate');
  });

  it('repeats for the immediate predecessor within the grace, and not a moment longer', () => {
    const { refreshGrace } = identityLimits;
    expect(judgeRefresh(session(), { generation: 4, replacedAt: seconds(-refreshGrace) }, now)).toBe('repeat');
    expect(judgeRefresh(session(), { generation: 4, replacedAt: seconds(-refreshGrace - 0.001) }, now)).toBe('reuse');
  });

  it('takes every older one for a stolen copy, however recent', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 0, max: 100_000 }), (generation, age) => {
        return judgeRefresh(session(), { generation, replacedAt: seconds(-age) }, now) === 'reuse';
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    ['idle too long', { idleExpiresAt: now }],
    ['over altogether', { expiresAt: now }],
    ['revoked', { revokedAt: seconds(-1) }],
  ])('ends a session that is %s, whatever token comes', (_why, change) => {
    for (const generation of [1, 4, 5]) {
      expect(judgeRefresh(session(change), { generation, replacedAt: generation === 5 ? null : seconds(-1) }, now)).toBe('ended');
    }
  });

  it('never lets idle time outlast the session', () => {
    expect(idleEnd(now, 30, seconds(100))).toEqual(seconds(30));
    expect(idleEnd(now, 300, seconds(100))).toEqual(seconds(100));
  });
});
