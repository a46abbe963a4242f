import type { SynonymFile } from '../domain/portal-files.js';
import { searchWords } from './search-words.js';

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

/** What a query may mean instead of what it says. `alone`: the meanings without the words around them. */
export interface OtherWords {
  readonly replaced: readonly string[];
  readonly alone: readonly string[];
}

/** Rewrites what people say into what the catalogue says. */
export class Synonyms {
  private readonly phrases: ReadonlyMap<string, readonly Phrase[]>;

  constructor(file: Pick<SynonymFile, 'phrases'>) {
    const byFirst = new Map<string, Phrase[]>();
    for (const [text, meanings] of Object.entries(file.phrases)) {
      const said = searchWords(text);
      const [first = ''] = said;
      byFirst.set(first, [...(byFirst.get(first) ?? []), { said, meant: meanings.map(searchWords) }]);
    }
    this.phrases = byFirst;
  }

  /** Other ways to say a query of search words: each known phrase replaced by itself, then all of them together. */
  of(words: readonly string[]): OtherWords {
    const found = this.found(words);
    const single = found.flatMap(({ phrase, at }) => phrase.meant.map((meant) => replaced(words, [{ at, meant }])));
    const meanings = found.flatMap(({ phrase }) => phrase.meant.map((meant) => meant.join(' ')));
    const apart = withoutOverlap(found).map(({ phrase, at }) => ({ at, meant: phrase.meant[0] ?? [] }));
    if (apart.length < 2) return { replaced: [...new Set(single)], alone: [...new Set(meanings)] };
    const together = apart.map(({ meant }) => meant.join(' ')).join(' ');
    return { replaced: [...new Set([...single, replaced(words, apart)])], alone: [...new Set([...meanings, together])] };
  }

  /** Phrases that a query says, the longest first. */
  private found(words: readonly string[]): Found[] {
    const all = words.flatMap((word, start) =>
      (this.phrases.get(word) ?? []).flatMap((phrase) => {
        const at = places(phrase.said, words, start);
        return at ? [{ phrase, at }] : [];
      }),
    );
    return all.sort((a, b) => b.phrase.said.join(' ').length - a.phrase.said.join(' ').length);
  }
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
): string {
  return words
    .flatMap((word, place) => {
      const change = changes.find(({ at }) => at.includes(place));
      if (!change) return [word];
      return change.at[0] === place ? change.meant : [];
    })
    .join(' ');
}
