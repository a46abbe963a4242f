/** A text of a document, counted by words. */
export interface IndexedField {
  readonly words: readonly string[];
  /** How much a word counts here. */
  readonly boost: number;
  /** How much less it counts in a long text than in a short one, 0 to 1; for lists, whose length says nothing, none. */
  readonly dilution?: number;
}

/** What was found: score by document, and which of the asked words each has (bit n for word n). */
export interface Found {
  readonly scores: Float64Array;
  readonly matched: Uint32Array;
  readonly documents: readonly number[];
}

/** Scores of the documents that have a word. */
type Postings = Map<number, number>;

/** BM25+ with its usual constants. */
const [K, DILUTION, D] = [1.2, 0.7, 0.5];
/** What the beginning of a word is worth, before it is made less by what is missing. */
const PREFIX = 0.4;
const MISSING_LETTER = 0.3;
const MOST_WORDS = 31;

const occurrences = (words: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};

/**
 * Words to documents, with everything that does not depend on the query reckoned beforehand: asking is adding up a few lists. Made once,
 * then only read. Exact words, and beginnings where they are asked for; misspelt ones are set right before.
 */
export class WordIndex {
  private readonly postings = new Map<string, Postings>();
  private readonly sorted: readonly string[];

  /** One document a row, each with the same fields in the same order. */
  constructor(private readonly documents: readonly (readonly IndexedField[])[]) {
    const fields = documents[0]?.length ?? 0;
    for (let field = 0; field < fields; field++) this.addField(documents.map((document) => document[field] ?? { words: [], boost: 0 }));
    this.sorted = [...this.postings.keys()].sort();
  }

  private addField(texts: readonly IndexedField[]): void {
    const filled = texts.filter(({ words }) => words.length > 0);
    const average = filled.reduce((sum, { words }) => sum + words.length, 0) / Math.max(1, filled.length);
    const counted = texts.map(({ words }) => occurrences(words));
    const having = new Map<string, number>();
    for (const counts of counted) for (const word of counts.keys()) having.set(word, (having.get(word) ?? 0) + 1);
    counted.forEach((counts, document) => {
      const { words, boost, dilution = DILUTION }: IndexedField = texts[document] ?? { words: [], boost: 0 };
      const length = 1 - dilution + (dilution * words.length) / average;
      for (const [word, count] of counts) {
        const n = having.get(word) ?? 0;
        const rarity = Math.log(1 + (texts.length - n + 0.5) / (n + 0.5));
        const weight = D + (count * (K + 1)) / (count + K * length);
        this.add(word, document, boost * rarity * weight);
      }
    });
  }

  private add(word: string, document: number, score: number): void {
    const list = this.postings.get(word) ?? new Map<number, number>();
    if (list.size === 0) this.postings.set(word, list);
    list.set(document, (list.get(document) ?? 0) + score);
  }

  /** Documents that have any of the words; with `prefix`, the last may be the beginning of one. */
  find(words: readonly string[], prefix = false): Found {
    const scores = new Float64Array(this.documents.length);
    const matched = new Uint32Array(this.documents.length);
    const documents: number[] = [];
    const take = (word: string, n: number, worth: number) => {
      for (const [document, score] of this.postings.get(word) ?? []) {
        if (matched[document] === 0) documents.push(document);
        matched[document] = (matched[document] ?? 0) | (1 << n);
        scores[document] = (scores[document] ?? 0) + score * worth;
      }
    };
    const asked = words.slice(0, MOST_WORDS);
    asked.forEach((word, n) => {
      take(word, n, 1);
      if (prefix && n === asked.length - 1 && word.length >= 2)
        for (const longer of this.beginningWith(word))
          take(longer, n, (PREFIX * longer.length) / (longer.length + MISSING_LETTER * (longer.length - word.length)));
    });
    return { scores, matched, documents };
  }

  private beginningWith(word: string): string[] {
    const found: string[] = [];
    for (let at = this.firstFrom(word); this.sorted[at]?.startsWith(word); at++) {
      const longer = this.sorted[at];
      if (longer !== undefined && longer !== word) found.push(longer);
    }
    return found;
  }

  private firstFrom(word: string): number {
    let [low, high] = [0, this.sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.sorted[middle] ?? '') < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
