import { fold, foldWords } from '@tinhso/kernel';

/** Longest key that is kept; longer names are found by their beginning. */
export const KEY_LENGTH = 120;

/** `ma thi hanh` → itself, `thi hanh`, `hanh`: so any run of words is found as the beginning of a key, by an index. */
const runs = (words: readonly string[]): string[] => words.map((_, at) => words.slice(at).join(' ').slice(0, KEY_LENGTH));

/** Words of a code: the agency without points, then day and number. */
const codeWords = (code: string): string[] => code.toLowerCase().replaceAll('.', '').split('-');

/** How the blind index of a phone or citizen ID stands among the keys; no word begins with `#`. */
export const personKey = (kind: 'phone' | 'citizen-id', index: Buffer): string => `#${kind} ${index.toString('base64url')}`;

/** Everything by which a dossier is found in plain words: runs of the applicant's name and of its code. */
export function plainKeys(applicantName: string, code: string): string[] {
  return [...new Set([...runs(foldWords(applicantName)), ...runs(codeWords(code))])];
}

/** Whether each word begins a word of the name or code, in any order. */
export function hasWords(words: readonly string[], applicantName: string, code: string): boolean {
  const there = [...fold(applicantName).split(' '), ...codeWords(code)];
  return words.every((word) => there.some((each) => each.startsWith(word)));
}
