import type { SynonymFile } from '../domain/portal-files.js';
import { isMarked, markedWords, plain } from './search-words.js';

/** Between two words of a phrase that people say, so many others may stand: "bố tôi vừa mất" says "bố mất". */
const LARGEST_GAP = 2;

interface Phrase {
  readonly said: readonly string[];
  readonly meant: readonly (readonly string[])[];
}

/** A phrase found in a query: the places of its words. */
interface Found {
  readonly phrase: Phrase;
  readonly at: readonly number[];
}

/** A meaning without the words around it, and how many words of the query say it. */
export interface Meaning {
  readonly words: readonly string[];
  readonly said: number;
}

/** What a query may mean instead of what it says: with the words around it, and without. */
export interface OtherWords {
  readonly replaced: readonly (readonly string[])[];
  readonly alone: readonly Meaning[];
}

/** Rewrites what people say into what the catalogue says. */
export class Synonyms {
  private readonly phrases: ReadonlyMap<string, readonly Phrase[]>;

  constructor(file: Pick<SynonymFile, 'phrases'>) {
    const byFirst = new Map<string, Phrase[]>();
    for (const [text, meanings] of Object.entries(file.phrases)) {
      const said = markedWords(text);
      const first = plain(said[0] ?? '');
      byFirst.set(first, [...(byFirst.get(first) ?? []), { said, meant: meanings.map(markedWords) }]);
    }
    this.phrases = byFirst;
  }

  /** Other ways to say a query of marked words: each known phrase replaced by itself, then all of them together. */
  of(words: readonly string[]): OtherWords {
    const found = this.found(words);
    const single = found.flatMap(({ phrase, at }) => phrase.meant.map((meant) => replaced(words, [{ at, meant }])));
    const meanings = found.flatMap(({ phrase, at }) => phrase.meant.map((meant) => ({ words: meant, said: at.length })));
    const apart = withoutOverlap(found).map(({ phrase, at }) => ({ at, meant: phrase.meant[0] ?? [] }));
    if (apart.length < 2) return { replaced: single, alone: meanings };
    const together = { words: apart.flatMap(({ meant }) => meant), said: apart.reduce((sum, { at }) => sum + at.length, 0) };
    return { replaced: [...single, replaced(words, apart)], alone: [...meanings, together] };
  }

  /** Phrases that a query says, the longest first. */
  private found(words: readonly string[]): Found[] {
    const letters = words.map(plain);
    const hasMarks = words.some(isMarked);
    const all = letters.flatMap((word, start) =>
      (this.phrases.get(word) ?? []).flatMap((phrase) => {
        const at = places(phrase.said.map(plain), letters, start);
        return at &&
          (!hasMarks ||
            isSaid(
              phrase.said,
              at.map((place) => words[place] ?? ''),
            ))
          ? [{ phrase, at }]
          : [];
      }),
    );
    return all.sort((a, b) => b.phrase.said.join(' ').length - a.phrase.said.join(' ').length);
  }
}

/**
 * Whether somebody who types marks says a phrase. A single word must have just its marks (`đò` is not `độ`); among several, words without
 * marks are taken for hurried ones, and no more than half may have others.
 */
function isSaid(said: readonly string[], typed: readonly string[]): boolean {
  if (said.length === 1) return said[0] === typed[0];
  const others = said.filter((word, at) => isMarked(typed[at] ?? '') && word !== typed[at]);
  return others.length * 2 <= said.length;
}

/** Where the words of a phrase stand, in order and near each other; undefined when they do not. */
function places(said: readonly string[], words: readonly string[], start: number): number[] | undefined {
  const at = [start];
  for (const word of said.slice(1)) {
    const from = (at.at(-1) ?? start) + 1;
    const next = words.slice(from, from + LARGEST_GAP + 1).indexOf(word);
    if (next < 0) return undefined;
    at.push(from + next);
  }
  return at;
}

/** The longest phrases of which no two use the same word. */
function withoutOverlap(found: readonly Found[]): Found[] {
  const used = new Set<number>();
  return found
    .filter(({ at }) => {
      if (at.some((place) => used.has(place))) return false;
      for (const place of at) used.add(place);
      return true;
    })
    .sort((a, b) => (a.at[0] ?? 0) - (b.at[0] ?? 0));
}

function replaced(
  words: readonly string[],
  changes: readonly { readonly at: readonly number[]; readonly meant: readonly string[] }[],
): string[] {
  return words.flatMap((word, place) => {
    const change = changes.find(({ at }) => at.includes(place));
    if (!change) return [word];
    return change.at[0] === place ? change.meant : [];
  });
}
