import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { commonPasswords } from './common-passwords.js';
import { isCommonPassword, passwordRefusal } from './password-check.js';

describe('common passwords', () => {
  it.each([
    'password',
    'Password1!',
    'P@ssw0rd',
    'matkhau123',
    'Mật khẩu 2026',
    'anh yêu em',
    'AnhYeuEm@99',
    'vietnam1975',
    'tuyenquang2026',
    'tuananh1990',
    '123456789a',
    'a123456789',
    '123456a@',
    'Aa123456',
    'qwerty12',
    'iloveyou!!',
    '68686868',
    '0987654321',
    'hanhhanh',
    'xyzxyzxyz',
    '***matkhau***',
  ])('refuses %s', (password) => {
    expect(isCommonPassword(password)).toBe(true);
  });

  it.each([
    'ba con mèo leo cây cau',
    'kq7#mvt2',
    'thuyền giấy trôi sông Lô',
    'Xe3banh-mauTim',
    '7391 4826 5510 94',
    'matkhau cua ong Bay hang xom',
  ])('lets %s pass', (password) => {
    expect(isCommonPassword(password)).toBe(false);
  });

  it('refuses every listed password of sufficient length, however its letters are cased', () => {
    const listed = [...commonPasswords].filter((p) => p.length >= 8);
    expect(listed.length).toBeGreaterThan(10_000);
    for (const password of listed) expect(passwordRefusal(password.toUpperCase(), {})).toBeDefined();
  });

  it('refuses a listed word with a year behind it', () => {
    const words = [...commonPasswords].filter((p) => /^[a-z]{4,}$/.test(p));
    fc.assert(
      fc.property(fc.constantFrom(...words), fc.integer({ min: 1950, max: 2030 }), (word, year) => isCommonPassword(`${word}${year}`)),
      { numRuns: 100 },
    );
  });

  it('lets long random passwords pass', () => {
    const random = fc.stringMatching(/^[a-z]{3}[0-9][a-z]{4}[0-9][a-z]{5}$/);
    fc.assert(
      fc.property(random, (password) => !isCommonPassword(password) || /^(.{3,}?)\1+$/.test(password)),
      { numRuns: 100 },
    );
  });
});
