import { foldWords } from '@tinhso/kernel';

/** Letters of a word that count. */
const LONGEST = 24;
/** Words of one report by which it is found at most. */
const MOST = 200;
/** Words of a search that count. */
const MOST_ASKED = 8;

const wordsOf = (text: string): string[] => foldWords(text).map((word) => word.slice(0, LONGEST));

/** The words by which a report is found: folded, each once, the first ones where there are very many. */
export const searchWords = (texts: readonly (string | null | undefined)[]): string[] =>
  [...new Set(texts.flatMap((text) => wordsOf(text ?? '')))].slice(0, MOST);

/** The words of a search, written with or without marks. */
export const askedWords = (text: string): string[] => [...new Set(wordsOf(text))].slice(0, MOST_ASKED);
