import { markedWords, plain, searchWords, wordPairs } from './search-words.js';
import type { IndexedField } from './word-index.js';

/** What the index knows of a procedure. `weight` 1 is an ordinary one; everyday ones weigh more. */
export interface IndexedProcedure {
  readonly code: string;
  readonly title: string;
  readonly field: string;
  readonly summary: string;
  readonly everydayWords: readonly string[];
  /** What people say for the terms of its name. */
  readonly termWords: readonly string[];
  readonly english: readonly string[];
  readonly results: readonly string[];
  readonly weight: number;
}

const PAIR = 6;
const TERM = 3;
/** Everyday words are a list: that there are many takes nothing from any of them. */
const LIST = 0.6;

/** The texts of a procedure, and how much a word counts in each. */
const texts = ({
  title,
  everydayWords,
  termWords,
  english,
  results,
  summary,
  field,
}: IndexedProcedure): (readonly [texts: readonly string[], boost: number, dilution?: number])[] => [
  [[title], 3],
  [everydayWords, 3, LIST],
  [termWords, TERM, LIST],
  [english, 3],
  [results, 1.5],
  [[summary], 1],
  [[field], 0.7],
];

/** The words of a procedure, field by field. */
export const wordFields = (procedure: IndexedProcedure): IndexedField[] =>
  texts(procedure).map(([all, boost, dilution]) => ({
    words: all.flatMap(searchWords),
    boost,
    ...(dilution !== undefined && { dilution }),
  }));

/** The marked words of a text without those that say nothing; a query is looked up without them too. */
export type Bare = (words: readonly string[]) => readonly string[];

/** Neighbours in a text, as it stands and without the words that say nothing. */
function neighbours(text: string, bare: Bare, as: (word: string) => string): string[] {
  const words = markedWords(text);
  const left = bare(words);
  const pairs = wordPairs(words.map(as));
  return left.length === words.length ? pairs : [...new Set([...pairs, ...wordPairs(left.map(as))])];
}

/** Neighbouring words of all its texts: single syllables without marks are too ambiguous to rank by. */
export const pairField = (procedure: IndexedProcedure, bare: Bare): IndexedField => ({
  words: texts(procedure).flatMap(([all]) => all.flatMap((text) => neighbours(text, bare, plain))),
  boost: PAIR,
});

/** The same words and pairs with their marks, which tell apart what looks alike without them. */
export const markedFields = (procedure: IndexedProcedure): IndexedField[] =>
  texts(procedure).map(([all, boost, dilution]) => ({
    words: all.flatMap(markedWords),
    boost,
    ...(dilution !== undefined && { dilution }),
  }));
export const markedPairField = (procedure: IndexedProcedure, bare: Bare): IndexedField => ({
  words: texts(procedure).flatMap(([all]) => all.flatMap((text) => neighbours(text, bare, (word) => word))),
  boost: PAIR,
});

/** How many of the texts have a word: the fewer, the more it says. */
export function countWords(documents: readonly (readonly IndexedField[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const fields of documents) {
    for (const word of new Set(fields.flatMap(({ words }) => words))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}
