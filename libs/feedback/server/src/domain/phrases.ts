import { foldWords } from '@tinhso/kernel';

/** A text as its folded words with a space on both ends, so that phrases are found at whole words only. */
export const folded = (text: string): string => ` ${foldWords(text).join(' ')} `;

/** Whether a folded text has a phrase (already between spaces) in it. */
export const hasPhrase = (text: string, phrase: string): boolean => phrase.length > 2 && text.includes(phrase);

/** Phrases of a file, folded once; a phrase is written in the file with its tones. */
export const foldedPhrases = (words: readonly string[]): readonly string[] => [...new Set(words.map(folded))];
