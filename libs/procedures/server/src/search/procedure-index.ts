import type { SynonymFile } from '../domain/portal-files.js';
import { Fillers } from './fillers.js';
import { countWords, markedFields, markedPairField, pairField, wordFields, type IndexedProcedure } from './indexed-text.js';
import { codeIn, isMarked, markedWords, plain, wordPairs } from './search-words.js';
import { heardRight, type Neighbours } from './sound-alikes.js';
import { Spelling } from './spelling.js';
import { Synonyms } from './synonyms.js';
import { WordIndex } from './word-index.js';

export type { IndexedProcedure } from './indexed-text.js';

/** A hit, best first. Scores compare only within one answer. */
export interface Hit {
  readonly code: string;
  readonly score: number;
}

/** How much of what the query says a hit must have, rare words counting for more. */
const ENOUGH = 0.3;
/** What a meaning without the words around it is worth, and how few procedures it must leave to be one. */
const ALONE = 0.8;
const SPECIFIC = 60;
/** How much it counts that a hit has the whole of what the query says and not only a part. */
const WHOLE = 1.7;
/** How much the marks decide, where they are typed: not all, since they are often wrong. */
const MARKS = 0.5;
/** What a query is worth whose words were set right by their neighbours. */
const HEARD = 0.9;
/** Hits so far below the best one are noise. */
const NOISE = 0.1;
/** What a word counts for that no procedure has: little, since nothing can be found by it. */
const UNKNOWN = 0.25;
const NAMED = 2;

/** How much less a meaning is worth the more of the query it leaves aside: 0 not at all, 1 in proportion. */
const ASIDE = 1;

/** Each list of words once. */
const distinct = <T>(all: readonly T[], wordsOf: (each: T) => readonly string[]): T[] => [
  ...new Map(all.toReversed().map((each) => [wordsOf(each).join(' '), each])).values(),
];

/** What a meaning of more words than were said is worth: it finds more for having more, which makes it no likelier. */
const BREVITY = 1.25;
const brevity = (words: readonly string[], said: number): number => Math.min(1, said / words.length) ** BREVITY;

const bits = (n: number): number => {
  let count = 0;
  for (let rest = n; rest !== 0; rest &= rest - 1) count++;
  return count;
};

/**
 * Full-text index of the catalogue in memory. Finds without diacritics, forgives slips of the fingers and broken keyboards,
 * knows everyday words and abbreviations, and finds codes and beginnings of codes.
 */
export class ProcedureIndex {
  private readonly words: WordIndex;
  private readonly pairs: WordIndex;
  private readonly marked: WordIndex;
  private readonly markedPairs: WordIndex;
  private readonly names = new Map<string, Set<number>>();
  private readonly counts: ReadonlyMap<string, number>;
  private readonly spelling: Spelling;
  private readonly synonyms: Synonyms;
  private readonly fillers: Fillers;
  private readonly neighbours: Neighbours;

  constructor(
    private readonly procedures: readonly IndexedProcedure[],
    file: Pick<SynonymFile, 'phrases' | 'fillers'>,
  ) {
    const fields = procedures.map(wordFields);
    const inTexts = new Fillers(file, () => true);
    const bare = (words: readonly string[]) => inTexts.without(words, true);
    const pairs = procedures.map((procedure) => [pairField(procedure, bare)]);
    this.words = new WordIndex(fields);
    this.pairs = new WordIndex(pairs);
    this.marked = new WordIndex(procedures.map(markedFields));
    this.markedPairs = new WordIndex(procedures.map((procedure) => [markedPairField(procedure, bare)]));
    this.counts = countWords(fields);
    const neighbours = countWords(pairs);
    procedures.forEach(({ title, everydayWords, english }, at) => {
      for (const name of [title, ...everydayWords, ...english]) {
        const words = markedWords(name);
        for (const key of [words, bare(words)].map((each) => each.map(plain).join(' ')))
          this.names.set(key, (this.names.get(key) ?? new Set()).add(at));
      }
    });
    this.spelling = new Spelling(this.counts, new Set(neighbours.keys()));
    this.synonyms = new Synonyms(file);
    this.neighbours = (one, next) => neighbours.get(`${one}_${next}`) ?? 0;
    this.fillers = new Fillers(file, (one, next) => this.neighbours(one, next) > 0);
  }

  /** Procedures for a query in anybody's words, best first. An empty query finds nothing. */
  search(query: string): Hit[] {
    const code = codeIn(query);
    if (code) return this.byCodePrefix(code);
    const typed = markedWords(query);
    const hasMarks = typed.some(isMarked);
    const asked = this.corrected(this.fillers.without(typed, hasMarks));
    const best = new Map<number, number>();
    const take = (words: readonly string[], worth = 1) => {
      for (const [at, score] of this.scored(words, hasMarks)) best.set(at, Math.max(best.get(at) ?? 0, score * worth));
    };
    take(asked);
    const heard = this.heard(asked);
    take(heard, HEARD);
    // Everyday words are looked up as typed too: the catalogue may not know them, and would correct them into something else.
    const others = distinct([typed, this.corrected(typed), asked, heard], (words) => words).map((way) => this.synonyms.of(way));
    const replaced = others.flatMap((other) => other.replaced).map((words) => this.fillers.without(words, hasMarks));
    for (const words of distinct(replaced, (each) => each)) take(words, brevity(words, asked.length));
    const alone = others.flatMap((other) => other.alone).sort((one, other) => other.said - one.said);
    for (const { words, said } of distinct(alone, (each) => each.words))
      if (this.isSpecific(words)) take(words, ALONE * Math.min(1, said / asked.length) ** ASIDE * brevity(words, said));
    return this.inOrder(best);
  }

  private inOrder(best: ReadonlyMap<number, number>): Hit[] {
    const least = Math.max(0, ...best.values()) * NOISE;
    return [...best]
      .filter(([, score]) => score >= least)
      .map(([at, score]) => ({ code: this.procedures[at]?.code ?? '', score }))
      .sort((a, b) => b.score - a.score || (a.code < b.code ? -1 : 1));
  }

  private corrected(words: readonly string[]): string[] {
    return words.flatMap((word) => {
      const right = this.spelling.correct(plain(word));
      return right[0] === plain(word) ? [word] : right;
    });
  }

  private heard(words: readonly string[]): string[] {
    return heardRight(words.map(plain), this.neighbours).map((right, at) => (right === plain(words[at] ?? '') ? (words[at] ?? '') : right));
  }

  private byCodePrefix(text: string): Hit[] {
    return this.procedures
      .filter(({ code }) => code.startsWith(text) || code.endsWith(`.${text}`))
      .map(({ code, weight }) => ({ code, score: weight }))
      .sort((a, b) => b.score - a.score || (a.code < b.code ? -1 : 1));
  }

  /** Whether few enough procedures have all these words. */
  private isSpecific(words: readonly string[]): boolean {
    const asked = [...new Set(words.map(plain))];
    const { matched, documents } = this.words.find(asked);
    const all = documents.filter((at) => bits(matched[at] ?? 0) === asked.length).length;
    return all > 0 && all <= SPECIFIC;
  }

  /** How much a word says. */
  private worth(word: string, isFound: boolean): number {
    const count = this.counts.get(word) ?? (isFound ? 1 : 0);
    return count === 0 ? UNKNOWN : Math.log(1 + this.procedures.length / count);
  }

  /** Every procedure that has enough of the words. */
  private scored(said: readonly string[], hasMarks: boolean): [number, number][] {
    const words = said.map(plain);
    const asked = [...new Set(words)];
    if (asked.length === 0) return [];
    const { scores, matched, documents } = this.words.find(asked, true);
    const near = this.pairs.find([...new Set(wordPairs(words))]).scores;
    const exact = this.exactly(said, hasMarks);
    const named = this.names.get(words.join(' '));
    const anywhere = documents.reduce((union, at) => union | (matched[at] ?? 0), 0);
    const worths = asked.map((word, n) => this.worth(word, (anywhere & (1 << n)) !== 0));
    const whole = worths.reduce((sum, worth) => sum + worth, 0);
    return documents.flatMap((at): [number, number][] => {
      const has = matched[at] ?? 0;
      const share = worths.reduce((sum, worth, n) => (has & (1 << n) ? sum + worth : sum), 0) / whole;
      if (share < ENOUGH) return [];
      const found = exact.words(at, scores[at] ?? 0) + exact.pairs(at, near[at] ?? 0);
      return [[at, found * share ** WHOLE * (this.procedures[at]?.weight ?? 1) * (named?.has(at) ? NAMED : 1)]];
    });
  }

  /** Mixes what was found without marks with what was found with them, as far as the words have any. */
  private exactly(said: readonly string[], hasMarks: boolean) {
    const words = [...new Set(said.filter((word) => hasMarks || isMarked(word)))];
    const part = (MARKS * words.length) / Math.max(1, new Set(said).size);
    const found = this.marked.find(words).scores;
    const near = this.markedPairs.find([...new Set(wordPairs(said))]).scores;
    const mixed = (plainly: number, exact: number) => (1 - part) * plainly + part * exact;
    return {
      words: (at: number, score: number) => mixed(score, found[at] ?? 0),
      pairs: (at: number, score: number) => mixed(score, near[at] ?? 0),
    };
  }
}
