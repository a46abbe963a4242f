import type { SynonymFile } from '../domain/portal-files.js';
import { Fillers } from './fillers.js';
import { countWords, pairField, wordFields, type IndexedProcedure } from './indexed-text.js';
import { codeIn, searchWords, wordPairs } from './search-words.js';
import { Spelling } from './spelling.js';
import { Synonyms } from './synonyms.js';
import { WordIndex } from './word-index.js';

export type { IndexedProcedure } from './indexed-text.js';

/** A hit, best first. Scores compare only within one answer. */
export interface Hit {
  readonly code: string;
  readonly score: number;
}

/** So many procedures with all the words are a choice; a lone one is often some long title that has them by chance. */
const A_CHOICE = 5;
/** Up to so many words, even a lone procedure that has them all is what was meant. */
const FEW_WORDS = 3;
/** Otherwise: how much of what the query says a hit must have, rare words counting for more. */
const ENOUGH = 0.4;
/** What a meaning without the words around it is worth, and how few procedures it must leave to be one. */
const ALONE = 0.8;
const SPECIFIC = 60;
/** Hits so far below the best one are noise. */
const NOISE = 0.06;
/** What a word counts for that no procedure has: little, since nothing can be found by it. */
const UNKNOWN = 0.25;
const NAMED = 2;

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
  private readonly names = new Map<string, Set<number>>();
  private readonly counts: ReadonlyMap<string, number>;
  private readonly spelling: Spelling;
  private readonly synonyms: Synonyms;
  private readonly fillers: Fillers;

  constructor(
    private readonly procedures: readonly IndexedProcedure[],
    file: Pick<SynonymFile, 'phrases' | 'fillers'>,
  ) {
    const fields = procedures.map(wordFields);
    const pairs = procedures.map((procedure) => [pairField(procedure)]);
    this.words = new WordIndex(fields);
    this.pairs = new WordIndex(pairs);
    this.counts = countWords(fields);
    const neighbours = countWords(pairs);
    procedures.forEach(({ title, everydayWords, english }, at) => {
      for (const name of [title, ...everydayWords, ...english]) {
        const key = searchWords(name).join(' ');
        this.names.set(key, (this.names.get(key) ?? new Set()).add(at));
      }
    });
    this.spelling = new Spelling(this.counts, new Set(neighbours.keys()));
    this.synonyms = new Synonyms(file);
    this.fillers = new Fillers(file, (one, next) => neighbours.has(`${one}_${next}`));
  }

  /** Procedures for a query in anybody's words, best first. An empty query finds nothing. */
  search(query: string): Hit[] {
    const code = codeIn(query);
    if (code) return this.byCodePrefix(code);
    const typed = searchWords(query);
    const asked = this.corrected(this.fillers.without(query));
    const best = new Map<number, number>();
    const take = (words: readonly string[], worth = 1) => {
      for (const [at, score] of this.scored(words)) best.set(at, Math.max(best.get(at) ?? 0, score * worth));
    };
    take(asked);
    // Everyday words are looked up as typed too: the catalogue may not know them, and would correct them into something else.
    const ways = new Set([typed, this.corrected(typed), asked].map((words) => words.join(' ')));
    const others = [...ways].map((way) => this.synonyms.of(way.split(' ')));
    for (const each of new Set(others.flatMap(({ replaced }) => replaced))) take(this.fillers.without(each));
    for (const each of new Set(others.flatMap(({ alone }) => alone))) if (this.isSpecific(each)) take(each.split(' '), ALONE);
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
    return words.flatMap((word) => this.spelling.correct(word));
  }

  private byCodePrefix(text: string): Hit[] {
    return this.procedures
      .filter(({ code }) => code.startsWith(text) || code.endsWith(`.${text}`))
      .map(({ code, weight }) => ({ code, score: weight }))
      .sort((a, b) => b.score - a.score || (a.code < b.code ? -1 : 1));
  }

  /** Whether few enough procedures have all these words. */
  private isSpecific(words: string): boolean {
    const asked = [...new Set(words.split(' '))];
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
  private scored(words: readonly string[]): [number, number][] {
    const distinct = [...new Set(words)];
    if (distinct.length === 0) return [];
    const { scores, matched, documents } = this.words.find(distinct, true);
    const near = this.pairs.find([...new Set(wordPairs(words))]).scores;
    const named = this.names.get(words.join(' '));
    const all = documents.filter((at) => bits(matched[at] ?? 0) === distinct.length);
    const enough = all.length >= A_CHOICE || (all.length > 0 && distinct.length <= FEW_WORDS);
    const anywhere = documents.reduce((union, at) => union | (matched[at] ?? 0), 0);
    const worths = distinct.map((word, n) => this.worth(word, (anywhere & (1 << n)) !== 0));
    const whole = worths.reduce((sum, worth) => sum + worth, 0);
    return (enough ? all : documents).flatMap((at): [number, number][] => {
      const has = matched[at] ?? 0;
      const share = worths.reduce((sum, worth, n) => (has & (1 << n) ? sum + worth : sum), 0) / whole;
      if (share < ENOUGH) return [];
      const score = ((scores[at] ?? 0) * bits(has) + (near[at] ?? 0)) * share * share;
      return [[at, score * (this.procedures[at]?.weight ?? 1) * (named?.has(at) ? NAMED : 1)]];
    });
  }
}
