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

  /** Other ways to say a query of search words, best first; empty when no phrase of it is known. */
  variants(query: string): string[] {
    const padded = ` ${query} `;
    const found = this.phrases.filter(({ said }) => padded.includes(` ${said} `));
    return found.flatMap(({ said, meant }) => meant.map((each) => padded.replace(` ${said} `, ` ${each} `).trim()));
  }
}
