import { describe, expect, it } from '@jest/globals';
import { tidyCorrection } from './correction.js';

describe('a wished value', () => {
  it.each([
    ['fullName', '  Ma  Thị   Hạnh ', 'Ma Thị Hạnh'],
    ['fullName', 'X', undefined],
    ['birthDate', '1990-02-28', '1990-02-28'],
    ['birthDate', '1990-02-30', undefined],
    ['birthDate', '2027-01-01', undefined],
    ['birthDate', '28/02/1990', undefined],
    ['citizenId', '008 190 001 234', '008190001234'],
    ['citizenId', '12345678', undefined],
    ['other', 'Quê quán: xã Tân Trào', 'Quê quán: xã Tân Trào'],
  ] as const)('%s %j is kept as %j', (field, value, kept) => {
    expect(tidyCorrection({ field, value }, '2026-11-23')).toBe(kept);
  });
});
