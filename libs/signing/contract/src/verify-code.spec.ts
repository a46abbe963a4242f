import fc from 'fast-check';
import { formatVerifyCode, parseVerifyCode, VERIFY_ALPHABET, VERIFY_CODE_LENGTH } from './verify-code.js';

const codes = fc.array(fc.constantFrom(...VERIFY_ALPHABET), { minLength: VERIFY_CODE_LENGTH, maxLength: VERIFY_CODE_LENGTH });

describe('verification codes', () => {
  it('are read back from what is printed, in any case', () => {
    fc.assert(
      fc.property(codes, (characters) => {
        const code = characters.join('');
        expect(parseVerifyCode(formatVerifyCode(code))).toBe(code);
        expect(parseVerifyCode(` ${formatVerifyCode(code).toLowerCase()} `)).toBe(code);
      }),
    );
  });

  it('forgive the letters that look like digits', () => {
    expect(parseVerifyCode('OIL0-0000-0000')).toBe('011000000000');
  });

  it.each(['', '7K2M-9QXD-4TB', '7K2M-9QXD-4TBU', '7K2M-9QXD-4TBVX', '../../etc/pw'])('refuse %p', (input) => {
    expect(parseVerifyCode(input)).toBeUndefined();
  });
});
