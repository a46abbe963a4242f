import { fold, foldWords } from '@tinhso/kernel';

/** `đăng kí` and `đăng ký` are one word: after a consonant, a lone y sounds and is often written as i. */
const oneSpelling = (word: string): string => word.replace(/^([bcdghklmnprstvx]+)y$/, '$1i').replace(/^quy$/, 'qui');

/** The words of a text as they stand in the index. */
export function searchWords(text: string): string[] {
  return foldWords(text).map(oneSpelling);
}

/** Neighbours of a text, `khai_sinh`: single syllables without marks are too ambiguous to rank by. */
export function wordPairs(words: readonly string[]): string[] {
  return words.slice(1).map((word, index) => `${words[index] ?? ''}_${word}`);
}

const POLITE_PHRASES = ['lam the nao', 'nhu the nao', 'lam sao', 'thu tuc', 'o dau', 'the nao', 'la gi'];
const POLITE_STARTS = new Set(['toi', 'em', 'minh', 'muon', 'xin', 'lam', 'di', 'cach', 'hoi', 'de', 'duoc']);

/** Takes away what people say around the thing they look for: "tôi muốn làm …", "… ở đâu". Never leaves nothing. */
export function withoutPoliteWords(query: string): string {
  const folded = ` ${fold(query)} `;
  const stripped = POLITE_PHRASES.reduce((text, phrase) => text.replaceAll(` ${phrase} `, ' '), folded).trim();
  const words = stripped.split(' ');
  let first = 0;
  // "cần" and "căn" look alike without marks: `can cuoc` is an identity card, `can lam` is a need.
  while (first < words.length - 1 && (POLITE_STARTS.has(words[first] ?? '') || (words[first] === 'can' && words[first + 1] !== 'cuoc')))
    first++;
  return words.slice(first).join(' ') || folded.trim();
}
