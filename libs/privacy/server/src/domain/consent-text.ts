import { createHash } from 'node:crypto';
import type { Purpose } from './policy-file.js';

/** A wording as it is shown in one language; the hash is over all of it, in this order. */
export interface ShownText {
  readonly purpose: string;
  readonly version: number;
  readonly locale: 'vi' | 'en';
  readonly title: string;
  readonly text: string;
  readonly data: string;
  readonly withdrawal: string;
}

export const shownText = ({ purpose, version, title, text, data, withdrawal }: Purpose, locale: 'vi' | 'en'): ShownText => ({
  purpose,
  version,
  locale,
  title: title[locale],
  text: text[locale],
  data: data[locale],
  withdrawal: withdrawal[locale],
});

/** SHA-256 of the wording: proves which words somebody agreed to. Parts are held apart by a line feed, which none contains. */
export function textHash({ purpose, version, locale, title, text, data, withdrawal }: ShownText): Buffer {
  return createHash('sha256')
    .update([purpose, String(version), locale, title, text, data, withdrawal].join('\n').normalize('NFC'))
    .digest();
}
