import { describe, expect, it } from '@jest/globals';
import type { RecoveryWay } from '@tinhso/identity-contract';
import fc from 'fast-check';
import { recoveryNeeds } from './recovery-rules.js';

const ways = fc.subarray<RecoveryWay>(['sms', 'email', 'totp', 'backup']);

describe('recovery', () => {
  it('is never open without a proof', () => {
    expect(recoveryNeeds([], false)).toBe('code');
    expect(recoveryNeeds([], true)).toBe('factor');
  });

  it('takes any one proof of an account without a second factor', () => {
    for (const way of ['sms', 'email', 'totp', 'backup'] as const) expect(recoveryNeeds([way], false)).toBe('nothing');
  });

  it('never goes round a second factor: messages alone are not enough, nor is the factor alone', () => {
    expect(recoveryNeeds(['sms', 'email'], true)).toBe('factor');
    expect(recoveryNeeds(['totp', 'backup'], true)).toBe('code');
    expect(recoveryNeeds(['email', 'backup'], true)).toBe('nothing');
  });

  it('asks for less and less with each proof', () => {
    const rank = { nothing: 0, code: 1, factor: 2 };
    fc.assert(
      fc.property(ways, fc.constantFrom<RecoveryWay>('sms', 'email', 'totp', 'backup'), fc.boolean(), (proofs, more, factor) => {
        return rank[recoveryNeeds([...proofs, more], factor)] <= rank[recoveryNeeds(proofs, factor)];
      }),
      { numRuns: 100 },
    );
  });
});
