const TONE_KEYS = /[sfrxj]$/;

/** What somebody meant whose keyboard left Telex keys standing: `giaays` → `giay`, `ddawng` → `dang`. */
function withoutTelexKeys(word: string): string {
  return word.replace(TONE_KEYS, '').replace(/aa/g, 'a').replace(/ee/g, 'e').replace(/oo/g, 'o').replace(/dd/g, 'd').replace(/w/g, '');
}

/** Two letters swapped, or one letter too many: the commonest slips, which leave every right letter on the page. */
function slips(word: string): string[] {
  const found: string[] = [];
  for (let at = 0; at < word.length; at++) {
    const [before, here, after] = [word.slice(0, at), word[at] ?? '', word.slice(at + 1)];
    found.push(before + after);
    if (after) found.push(before + (after[0] ?? '') + here + after.slice(1));
  }
  return found;
}

const LETTERS = [...'abcdeghiklmnopqrstuvxyfjwz'];

/** One letter wrong, or one too few. */
function mistypes(word: string): string[] {
  const found: string[] = [];
  for (let at = 0; at <= word.length; at++) {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    for (const letter of LETTERS) {
      found.push(before + letter + after);
      if (after) found.push(before + letter + after.slice(1));
    }
  }
  return found;
}

/** Knows the words of the catalogue and sets right what is surely a slip of the fingers. Other words are left as they are. */
export class Spelling {
  private readonly sorted: readonly string[];

  constructor(
    /** Words with the number of times they occur. */
    private readonly vocabulary: ReadonlyMap<string, number>,
    private readonly pairs: ReadonlySet<string>,
  ) {
    this.sorted = [...vocabulary.keys()].sort();
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
    const meant = word.length < 3 ? undefined : this.commonest(slips(word));
    if (meant) return [meant];
    for (let at = 1; at < word.length; at++) {
      const [left, right] = [word.slice(0, at), word.slice(at)];
      if (this.pairs.has(`${left}_${right}`)) return [left, right];
    }
    // A wrong or missing letter leaves more to guess: only in words long enough to be nothing else.
    const near = word.length < 4 || /\d/.test(word) ? undefined : this.commonest(mistypes(word));
    return [near ?? word];
  }

  /** Whether a word occurs in the catalogue as it is. */
  knows(word: string): boolean {
    return this.vocabulary.has(word);
  }

  private commonest(words: readonly string[]): string | undefined {
    const known = words.filter((each) => this.vocabulary.has(each));
    return known.sort((a, b) => (this.vocabulary.get(b) ?? 0) - (this.vocabulary.get(a) ?? 0))[0];
  }
}
