import type { SynonymFile } from '../domain/portal-files.js';
import { searchWords } from './search-words.js';

const asWords = (text: string): string => searchWords(text).join(' ');

/** Rewrites what people say into what the catalogue says. */
export class Synonyms {
  private readonly phrases: readonly { readonly said: string; readonly meant: readonly string[] }[];

  constructor(file: Pick<SynonymFile, 'phrases'>) {
    this.phrases = Object.entries(file.phrases)
      .map(([said, meant]) => ({ said: asWords(said), meant: meant.map(asWords) }))
      // The longer phrase knows more: "giấy lý lịch" before "lý lịch".
      .sort((a, b) => b.said.length - a.said.length);
  }

  /**
   * Other ways to say a query of search words: each known phrase replaced by itself, then all of them together
   * (`bằng lái bị mất` means `giấy phép lái xe` and `cấp lại` at once). Empty when no phrase is known.
   */
  variants(query: string): string[] {
    const padded = ` ${query} `;
    const found = this.phrases.filter(({ said }) => padded.includes(` ${said} `));
    const single = found.flatMap(({ said, meant }) => meant.map((each) => padded.replace(` ${said} `, ` ${each} `).trim()));
    if (found.length < 2) return single;
    // Marks hold the places, so that what was put in is not itself replaced, nor what a longer phrase has used up.
    const marked = found.reduce((text, { said }, at) => text.replace(` ${said} `, ` #${at} `), padded);
    const together = found.reduce((text, { meant }, at) => text.replace(` #${at} `, ` ${meant[0] ?? ''} `), marked).trim();
    return [...new Set([...single, together])];
  }
}
