import { foldWords } from '@tinhso/kernel';

/** Words that say nothing about what it is. */
const EMPTY = new Set(
  'o tai la va co cua cho nay do duoc bi rat da dang nhieu the nhung cac mot voi tu den tren duoi trong ngoai'.split(' '),
);

const pairs = (text: string): Set<string> => {
  const words = foldWords(text).filter((word) => !EMPTY.has(word));
  return new Set([...words, ...words.slice(1).map((word, n) => `${words[n] ?? ''} ${word}`)]);
};

/** How alike two texts are, from 0 to 1: shared words and pairs of words (Vietnamese words are mostly pairs of syllables). */
export function likeness(a: string, b: string): number {
  const [one, other] = [pairs(a), pairs(b)];
  if (one.size === 0 || other.size === 0) return 0;
  const shared = [...one].filter((each) => other.has(each)).length;
  return (2 * shared) / (one.size + other.size);
}
