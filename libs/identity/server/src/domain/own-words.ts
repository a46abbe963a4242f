import { fold } from '@tinhso/kernel';

/** What must be left of a password when the words that everybody would try first are taken out. */
const REMAINDER = 6;
const SHORTEST = 3;

/** The names of the product and of the office, as people write them. */
const PRODUCT = ['tinhso', 'tinh so', 'dichvucong', 'dich vu cong', 'motcua', 'mot cua', 'uyban', 'uy ban', 'ubnd'];

const plain = (text: string): string => fold(text).replace(/[^a-z0-9]+/gu, '');

/** Every word that a guesser takes from what is known: names whole and in parts, longest first. */
function wordsOf(known: readonly string[]): string[] {
  const parts = [...PRODUCT, ...known].flatMap((name) => [plain(name), ...fold(name).split(/[^a-z0-9]+/u)]);
  return [...new Set(parts.filter((word) => word.length >= SHORTEST))].sort((a, b) => b.length - a.length);
}

/**
 * Whether a password is little more than words that belong to the person, the province or the product: `NguyenVanAn1990`,
 * `tinhso@2026`. What is left without them has to be something by itself.
 */
export function consistsOfOwnWords(password: string, known: readonly string[]): boolean {
  const written = plain(password);
  const rest = wordsOf(known).reduce((text, word) => text.replaceAll(word, ' '), written);
  return rest !== written && rest.replaceAll(' ', '').length < REMAINDER;
}
