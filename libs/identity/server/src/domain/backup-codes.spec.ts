import { describe, expect, it } from '@jest/globals';
import { newBackupCodes, plainBackupCode } from './backup-codes.js';

describe('backup codes', () => {
  it('are ten, all different, of characters that nobody mistakes on paper', () => {
    const codes = Array.from({ length: 50 }, newBackupCodes);
    for (const sheet of codes) expect(new Set(sheet).size).toBe(10);
    for (const code of codes.flat()) expect(code).toMatch(/^[2-46-79AC-HJKMNP-RT-Z]{5}-[2-46-79AC-HJKMNP-RT-Z]{5}$/);
  });

  it.each(['k7qxm-2hd9p', 'K7QXM 2HD9P', ' K7QXM2HD9P '])('are the same however they are written: %s', (typed) => {
    expect(plainBackupCode(typed)).toBe('K7QXM2HD9P');
  });
});
