/** Stands where something was that tells of a person. */
export const MASK = '•••';

const EMAIL = /[\p{L}\p{N}._%+-]{1,64}\s?@\s?[\p{L}\p{N}-]{1,63}(?:\s?\.\s?[\p{L}\p{N}-]{2,63}){1,5}/gu;

/** 29A-123.45, 22-B1 234.56, 29LD 12345, 22C 1234: digits of the province, a series, four or five digits. */
const PLATE = /(?<![\p{L}\p{N}])\d{2}\s?[-.]?\s?[A-ZĐ]{1,2}\d?\s?[-. ]?\s?(?:\d{3}\s?[.-]?\s?\d{2}|\d{4})(?![\p{L}\p{N}])/giu;

/** Digits one after the other, with at most two marks between them. */
const DIGITS = /(?<![\p{L}\p{N}])\+?\(?\d(?:[\s.\-()]{0,2}\d){8,}(?![\p{L}\p{N}])/gu;

/** What looks like such digits and is not: dates, and sums that say so. */
const DATE = /(?<!\d)\d{1,2}[.-]\d{1,2}[.-](?:\d{4}|\d{2})(?!\d)/gu;
const SUM = /(?<![\d.])\d{1,3}(?:[. ]\d{3}){2,}(?=\s?(?:đ|đồng|vnđ|vnd|dong)(?![\p{L}\p{N}]))/giu;

const INVISIBLE = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/gu;

/** What everybody may read of a text, and whether anything was taken out. */
export interface MaskedText {
  readonly text: string;
  readonly masked: boolean;
}

/** Puts dates and sums out of the way, masks, and puts them back. */
function keeping(text: string, work: (text: string) => string): string {
  const kept: string[] = [];
  const put = (found: string): string => `\u{e000}${String.fromCodePoint(0xe100 + kept.push(found))}\u{e000}`;
  const out = work(text.replace(DATE, put).replace(SUM, put));
  return out.replace(/\u{e000}([\u{e101}-\u{f8ff}])\u{e000}/gu, (_, sign: string) => kept[(sign.codePointAt(0) ?? 0) - 0xe101] ?? '');
}

/**
 * Takes out phone numbers, numbers of identity papers, plates and e-mail addresses, however they are spaced. What is uncertain is taken out
 * too: a person looks at what was masked, nobody at what was not.
 */
export function maskText(raw: string): MaskedText {
  const plain = raw
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(/[\u{e000}-\u{f8ff}]/gu, '');
  const text = keeping(plain, (each) => each.replace(EMAIL, MASK).replace(PLATE, MASK).replace(DIGITS, MASK));
  return { text, masked: text !== plain };
}
