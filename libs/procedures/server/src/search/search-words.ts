import { fold, foldWords } from '@tinhso/kernel';

/** `đăng kí` and `đăng ký` are one word: after a consonant, a lone y sounds and is often written as i. */
const oneSpelling = (word: string): string => word.replace(/^([bcdghklmnprstvx]+)y$/, '$1i').replace(/^quy$/, 'qui');

/** The words of a text as they stand in the index. */
export function searchWords(text: string): string[] {
  return foldWords(text).map(oneSpelling);
}

const SIGN = '~';

/** A word with its marks in whatever place they were typed: `hoá` and `hóa` are one word, `đẻ` and `để` are two. */
function withMarks(word: string): string {
  const marks = word.normalize('NFD').match(/[\p{M}đ]/gu) ?? [];
  const letters = searchWords(word)[0] ?? '';
  return marks.length > 0 ? `${letters}${SIGN}${marks.sort().join('')}` : letters;
}

/** The words of a text with their marks, for telling apart what looks alike without them. `plain` gives the word without. */
export function markedWords(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/\d+(?:\.\d+)+|[\p{L}\p{N}]+/gu)
      ?.map(withMarks) ?? []
  );
}

/** A word of `markedWords` as `searchWords` gives it. */
export const plain = (word: string): string => word.split(SIGN, 1)[0] ?? '';

/** Whether a word of `markedWords` has any mark. */
export const isMarked = (word: string): boolean => word.includes(SIGN);

/** Neighbours of a text, `khai_sinh`: single syllables without marks are too ambiguous to rank by. */
export function wordPairs(words: readonly string[]): string[] {
  return words.slice(1).map((word, index) => `${words[index] ?? ''}_${word}`);
}

const CODE = /^(?:(?:ma|tthc|so|thu tuc|ma thu tuc|ma so)\s*:?\s+)*(\d{1,2}(?:\.\d{0,6})?|\d{6,7})$/;

/** The code, or its beginning or end, that a query consists of: `1.0012`, `001193`, `1001193`, `mã 1.001193`. */
export function codeIn(query: string): string | undefined {
  const code = CODE.exec(fold(query))?.[1];
  return code?.length === 7 && !code.includes('.') ? `${code.slice(0, 1)}.${code.slice(1)}` : code;
}
