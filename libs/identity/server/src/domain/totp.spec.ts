import { describe, expect, it } from '@jest/globals';
import { generateSync } from 'otplib';
import { matchingStep, newTotpSecret, totpUri } from './totp.js';

const at = (seconds: number): Date => new Date(seconds * 1000);

describe('authenticator codes', () => {
  // RFC 6238, appendix B, SHA-1, cut to six digits; the secret is "12345678901234567890".
  it.each([
    [59, '287082'],
    [1_111_111_109, '081804'],
    [1_234_567_890, '005924'],
    [2_000_000_000, '279037'],
  ])('of the standard at %d', (seconds, code) => {
    expect(matchingStep('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ', code, at(seconds))).toBe(Math.floor(seconds / 30));
  });

  it('are taken one step before and after, and say which step they are of', () => {
    const secret = newTotpSecret();
    const now = 1_800_000_015;
    const step = now / 30 - 0.5;
    for (const [shift, found] of [
      [-2, undefined],
      [-1, step - 1],
      [0, step],
      [1, step + 1],
      [2, undefined],
    ] as const)
      expect(matchingStep(secret, generateSync({ secret, epoch: now + shift * 30 }), at(now))).toBe(found);
  });

  it('have secrets of 160 bits that the app can be given by picture', () => {
    const secret = newTotpSecret();
    expect(secret).toMatch(/^[A-Z2-7]{32}$/);
    const uri = new URL(totpUri(secret, 'minhxuan.motcua', 'Tỉnh Số'));
    expect([uri.protocol, uri.host]).toEqual(['otpauth:', 'totp']);
    expect(Object.fromEntries(uri.searchParams)).toMatchObject({ secret, issuer: 'Tỉnh Số' });
  });
});
