/** Crockford's base 32: no I, L, O, U, so that a code can be read out and typed. */
export const VERIFY_ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Characters of a code without dashes: 60 bits, not to be found by trying. */
export const VERIFY_CODE_LENGTH = 12;

/** `7K2M9QXD4TBV` → `7K2M-9QXD-4TBV`. */
export const formatVerifyCode = (code: string): string => code.match(/.{1,4}/g)?.join('-') ?? code;

/**
 * What a person typed or scanned → the twelve bare characters: dashes and spaces dropped, capitals, O→0, I and L→1.
 * `undefined` when it cannot be a code.
 */
export function parseVerifyCode(input: string): string | undefined {
  const code = input.replace(/[\s-]/g, '').toUpperCase().replace(/O/g, '0').replace(/[IL]/g, '1');
  if (code.length !== VERIFY_CODE_LENGTH) return undefined;
  return [...code].every((character) => VERIFY_ALPHABET.includes(character)) ? code : undefined;
}
