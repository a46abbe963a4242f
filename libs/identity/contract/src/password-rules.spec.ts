import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { identityLimits } from './limits.js';
import { passwordFaults } from './password-rules.js';

describe('password rules', () => {
  it.each([
    ['bảy chữ', 'abc1x9z', ['too-short']],
    ['eight figures in a row', '12345678', ['sequence']],
    ['up to nought', '1234567890', ['sequence']],
    ['from nought', '0123456789', ['sequence']],
    ['backwards', '987654321', ['sequence']],
    ['the alphabet', 'abcdefghij', ['sequence']],
    ['one letter, in both cases', 'aaaaAAAA', ['one-character']],
    ['the own phone', '0912345678', ['contains-phone']],
    ['the own phone, abroad', '+84912345678', ['contains-phone']],
    ['the own phone with a word', 'hoa912345678!', ['contains-phone']],
    ['a birthday', '25121990', ['date']],
    ['a birthday with strokes', '25/12/1990', ['date']],
    ['a birthday, year first', '19901225', ['date']],
    ['no day of any month', '45131990', []],
    ['a sentence', 'ba con mèo leo cây cau', []],
    ['eight unlike characters', 'kq7#mvt2', []],
  ])('%s: %s', (_name, password, faults) => {
    expect(passwordFaults(password, { phone: '0912345678' })).toEqual(faults);
  });

  it('counts what people see as characters, not code units', () => {
    expect(passwordFaults('🐃🐄🐅🐆🐇🐈🐉')).toEqual(['too-short']);
    expect(passwordFaults('🐃🐄🐘🐆🐇🐈🐉🐋')).toEqual([]);
  });

  it('refuses everything shorter or longer than the limits, whatever the characters', () => {
    const { minLength, maxLength } = identityLimits.password;
    const ofLength = (min: number, max: number) => fc.string({ unit: 'binary', minLength: min, maxLength: max });
    fc.assert(
      fc.property(ofLength(0, minLength - 1), (p) => passwordFaults(p).includes('too-short')),
      { numRuns: 100 },
    );
    fc.assert(
      fc.property(ofLength(maxLength + 1, maxLength + 40), (p) => passwordFaults(p).includes('too-long')),
      { numRuns: 100 },
    );
  });

  it('finds a phone wherever it stands in the password', () => {
    const affix = fc.stringMatching(/^[a-z]{0,6}$/);
    const phone = fc.stringMatching(/^0[35789][0-9]{8}$/).filter((p) => passwordFaults(p)[0] !== 'sequence');
    fc.assert(
      fc.property(
        affix,
        phone,
        affix,
        (before, own, after) => passwordFaults(before + own + after, { phone: own })[0] === 'contains-phone',
      ),
      { numRuns: 100 },
    );
  });
});
