import type { SynonymFile } from '../domain/portal-files.js';
import { isMarked, markedWords, plain, searchWords } from './search-words.js';

/**
 * Words that people say around the thing they look for: "tôi muốn làm …", "… ở đâu". Written with marks, a filler is only the word itself
 * (`để` and not `đẻ`). In a query without any mark only those count that look like nothing else, and those that begin it.
 */
export class Fillers {
  private readonly marked: ReadonlySet<string>;
  private readonly always: ReadonlySet<string>;
  private readonly leading: ReadonlySet<string>;
  private readonly phrases: readonly (readonly string[])[];

  /** `areNeighbours` says whether the catalogue has two words side by side: `can cuoc` is an identity card, `can lam` is a need. */
  constructor(
    { fillers }: Pick<SynonymFile, 'fillers'>,
    private readonly areNeighbours: (one: string, next: string) => boolean,
  ) {
    const { marked = [], always = [], leading = [] } = fillers ?? {};
    const single = always.filter((each) => !each.includes(' '));
    this.marked = new Set([...marked, ...single, ...leading].flatMap(markedWords));
    this.always = new Set(single.flatMap(searchWords));
    this.leading = new Set(leading.flatMap(searchWords));
    this.phrases = always.filter((each) => each.includes(' ')).map(searchWords);
  }

  /** The marked words of a query without its fillers; all of them when nothing else is left. */
  without(words: readonly string[], hasMarks = words.some(isMarked)): readonly string[] {
    const letters = words.map(plain);
    const gone = this.inPhrases(letters);
    words.forEach((word, at) => {
      if (hasMarks || isMarked(word) ? this.marked.has(word) : this.always.has(word)) gone.add(at);
    });
    if (!hasMarks) this.beginning(letters, gone);
    const kept = words.filter((_, at) => !gone.has(at));
    return kept.length > 0 ? kept : words;
  }

  private inPhrases(words: readonly string[]): Set<number> {
    const gone = new Set<number>();
    for (const phrase of this.phrases) {
      for (let at = 0; at + phrase.length <= words.length; at++) {
        if (phrase.every((word, n) => words[at + n] === word)) phrase.forEach((_, n) => gone.add(at + n));
      }
    }
    return gone;
  }

  private beginning(words: readonly string[], gone: Set<number>): void {
    for (const [at, word] of words.entries()) {
      if (gone.has(at)) continue;
      if (!this.leading.has(word) || this.areNeighbours(word, words[at + 1] ?? '')) return;
      gone.add(at);
    }
  }
}
