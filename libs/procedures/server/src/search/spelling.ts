const TONE_KEYS = /[sfrxj]$/;

/** What somebody meant whose keyboard left Telex keys standing: `giaays` → `giay`, `ddawng` → `dang`. */
function withoutTelexKeys(word: string): string {
  return word.replace(TONE_KEYS, '').replace(/aa/g, 'a').replace(/ee/g, 'e').replace(/oo/g, 'o').replace(/dd/g, 'd').replace(/w/g, '');
}

function swaps(word: string): string[] {
  return Array.from(
    { length: Math.max(0, word.length - 1) },
    (_, at) => word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2),
  );
}

/** Knows the words of the catalogue and sets right what is surely a slip of the fingers. Other errors are left to fuzzy search. */
export class Spelling {
  private readonly sorted: readonly string[];

  constructor(
    private readonly vocabulary: ReadonlySet<string>,
    private readonly pairs: ReadonlySet<string>,
  ) {
    this.sorted = [...vocabulary].sort();
  }

  /** Whether a word of the catalogue begins so: somebody is still typing it. */
  private begins(word: string): boolean {
    let [low, high] = [0, this.sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.sorted[middle] ?? '') < word) low = middle + 1;
      else high = middle;
    }
    return this.sorted[low]?.startsWith(word) ?? false;
  }

  /** One word as typed → the word or words that were meant. */
  correct(word: string): string[] {
    if (this.vocabulary.has(word) || this.begins(word)) return [word];
    const telex = withoutTelexKeys(word);
    if (this.vocabulary.has(telex)) return [telex];
    const swapped = swaps(word).find((each) => this.vocabulary.has(each));
    if (swapped) return [swapped];
    for (let at = 1; at < word.length; at++) {
      const [left, right] = [word.slice(0, at), word.slice(at)];
      if (this.pairs.has(`${left}_${right}`)) return [left, right];
    }
    return [word];
  }
}
