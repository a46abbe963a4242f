import MiniSearch, { type SearchResult } from 'minisearch';
import type { SynonymFile } from '../domain/portal-files.js';
import { searchWords, withoutPoliteWords, wordPairs } from './search-words.js';
import { Spelling } from './spelling.js';
import { Synonyms } from './synonyms.js';

/** What the index knows of a procedure. `weight` 1 is an ordinary one; everyday ones weigh more. */
export interface IndexedProcedure {
  readonly code: string;
  readonly title: string;
  readonly field: string;
  readonly summary: string;
  readonly everydayWords: readonly string[];
  readonly results: readonly string[];
  readonly weight: number;
}

/** A hit, best first. Scores compare only within one answer. */
export interface Hit {
  readonly code: string;
  readonly score: number;
}

const WORD_FIELDS = ['title', 'everyday', 'results', 'summary', 'field'] as const;
const BOOST = { title: 3, everyday: 4, results: 1.5, summary: 1, field: 0.7, pairs: 4 };
/** So many procedures with all the words are a choice; a lone one is often some long title that has them by chance. */
const A_CHOICE = 5;
/** Up to so many words, even a lone procedure that has them all is what was meant. */
const FEW_WORDS = 3;
/** Otherwise: the share of the words that a hit must have. */
const ENOUGH_WORDS = 0.6;
const CODE = /^\d{1,2}(?:\.\d{0,6})?$|^\d{6}$/;

const textOf: Record<string, (procedure: IndexedProcedure) => string> = {
  title: (procedure) => procedure.title,
  everyday: (procedure) => procedure.everydayWords.join(' '),
  results: (procedure) => procedure.results.join(' '),
  summary: (procedure) => procedure.summary,
  field: (procedure) => procedure.field,
  pairs: (procedure) =>
    [procedure.title, procedure.field, procedure.summary, ...procedure.everydayWords, ...procedure.results]
      .flatMap((text) => wordPairs(searchWords(text)))
      .join(' '),
};

/**
 * Full-text index of the catalogue in memory. Finds without diacritics, forgives slips of the fingers and broken keyboards,
 * knows everyday words and abbreviations, and finds codes and beginnings of codes.
 */
export class ProcedureIndex {
  private readonly index: MiniSearch<IndexedProcedure>;
  private readonly byCode: ReadonlyMap<string, IndexedProcedure>;
  private readonly names = new Map<string, Set<string>>();
  private readonly spelling: Spelling;
  private readonly synonyms: Synonyms;

  constructor(procedures: readonly IndexedProcedure[], synonyms: Pick<SynonymFile, 'phrases'>) {
    const vocabulary = new Map<string, number>();
    const pairs = new Set<string>();
    this.index = new MiniSearch<IndexedProcedure>({
      idField: 'code',
      fields: [...WORD_FIELDS, 'pairs'],
      extractField: (procedure, field) => (field === 'code' ? procedure.code : (textOf[field]?.(procedure) ?? '')),
      tokenize: (text, field) => {
        const words = field === 'pairs' ? text.split(' ') : searchWords(text);
        for (const word of words) {
          if (field === 'pairs') pairs.add(word);
          else vocabulary.set(word, (vocabulary.get(word) ?? 0) + 1);
        }
        return words;
      },
      processTerm: (term) => term || null,
    });
    this.index.addAll(procedures);
    this.byCode = new Map(procedures.map((procedure) => [procedure.code, procedure]));
    for (const procedure of procedures) {
      for (const name of [procedure.title, ...procedure.everydayWords]) {
        const key = searchWords(name).join(' ');
        this.names.set(key, (this.names.get(key) ?? new Set()).add(procedure.code));
      }
    }
    this.spelling = new Spelling(vocabulary, pairs);
    this.synonyms = new Synonyms(synonyms);
  }

  /** Procedures for a query in anybody's words, best first. An empty query finds nothing. */
  search(query: string): Hit[] {
    const text = withoutPoliteWords(query);
    if (CODE.test(text)) return this.byCodePrefix(text);
    const asked = this.corrected(text);
    // Everyday words are looked up as typed too: the catalogue may not know them, and would correct them into something else.
    const ways = [asked, searchWords(text).join(' '), this.corrected(query)];
    const variants = new Set([asked, ...ways.flatMap((way) => this.synonyms.variants(way))]);
    const scores = new Map<string, number>();
    for (const variant of variants) {
      for (const hit of this.searchWords(variant.split(' ').filter(Boolean))) {
        scores.set(hit.code, Math.max(scores.get(hit.code) ?? 0, hit.score));
      }
    }
    return [...scores].map(([code, score]) => ({ code, score })).sort((a, b) => b.score - a.score || (a.code < b.code ? -1 : 1));
  }

  private corrected(text: string): string {
    return searchWords(text)
      .flatMap((word) => this.spelling.correct(word))
      .join(' ');
  }

  private weightOf(code: string): number {
    return this.byCode.get(code)?.weight ?? 1;
  }

  private byCodePrefix(text: string): Hit[] {
    return [...this.byCode.keys()]
      .filter((code) => code.startsWith(text) || code.endsWith(`.${text}`))
      .map((code) => ({ code, score: this.weightOf(code) }))
      .sort((a, b) => b.score - a.score || (a.code < b.code ? -1 : 1));
  }

  private searchWords(words: readonly string[]): Hit[] {
    if (words.length === 0) return [];
    const distinct = new Set(words).size;
    const all = this.run(words, 'AND');
    const enough = all.length >= A_CHOICE || (all.length > 0 && distinct <= FEW_WORDS);
    const found = enough ? all : this.run(words, 'OR').filter((hit) => hit.queryTerms.length >= Math.ceil(distinct * ENOUGH_WORDS));
    const near = new Map(this.pairScores(words).map((hit) => [hit.id as string, hit.score]));
    const named = this.names.get(words.join(' '));
    return found.map((hit) => {
      const code = hit.id as string;
      const share = Math.min(1, hit.queryTerms.length / distinct);
      const exact = named?.has(code) ? 2 : 1;
      return { code, score: (hit.score + (near.get(code) ?? 0)) * share * share * this.weightOf(code) * exact };
    });
  }

  private run(words: readonly string[], combineWith: 'AND' | 'OR'): SearchResult[] {
    return this.index.search(words.join(' '), {
      fields: [...WORD_FIELDS],
      boost: BOOST,
      combineWith,
      tokenize: (each) => each.split(' '),
      // Only the last word is still being typed; prefixes of the others would bring half the catalogue.
      prefix: (term, at, all) => at === all.length - 1 && term.length >= 2,
      // A word that the catalogue knows was meant as it is.
      fuzzy: (term) => (term.length >= 4 && !/\d/.test(term) && !this.spelling.knows(term) ? 0.2 : false),
      weights: { prefix: 0.4, fuzzy: 0.25 },
    });
  }

  private pairScores(words: readonly string[]): SearchResult[] {
    const pairs = wordPairs(words);
    if (pairs.length === 0) return [];
    return this.index.search(pairs.join(' '), { fields: ['pairs'], boost: BOOST, combineWith: 'OR', tokenize: (each) => each.split(' ') });
  }
}
