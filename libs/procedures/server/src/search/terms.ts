import type { SynonymFile } from '../domain/portal-files.js';
import { markedWords } from './search-words.js';

interface Term {
  readonly words: readonly string[];
  readonly said: readonly string[];
}

/**
 * What people say for the terms of an official name. A name of the catalogue is a row of such terms (`cấp lại`, `giấy phép`, `đường sắt`):
 * said in other words term by term, a procedure is found by people for whom nobody has written words of its own.
 */
export class Terms {
  private readonly byFirst: ReadonlyMap<string, readonly Term[]>;

  constructor({ terms = {} }: Pick<SynonymFile, 'terms'>) {
    const byFirst = new Map<string, Term[]>();
    for (const [text, said] of Object.entries(terms)) {
      const words = markedWords(text);
      const first = words[0] ?? '';
      byFirst.set(first, [...(byFirst.get(first) ?? []), { words, said }]);
    }
    this.byFirst = byFirst;
  }

  /** What people say for the terms of a name, each once. */
  saidOf(name: string): string[] {
    const words = markedWords(name);
    const found = words.flatMap((first, at) =>
      (this.byFirst.get(first) ?? []).filter((term) => term.words.every((word, n) => words[at + n] === word)),
    );
    return [...new Set(found.flatMap(({ said }) => said))];
  }
}
