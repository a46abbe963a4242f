import type { Bilingual } from '@tinhso/payments-contract';
import type { Locale } from '@tinhso/platform';

/** A basket in one line: the first thing in it, and how many more. */
export function basketTitle(titles: readonly Bilingual[], locale: Locale): string {
  const [first] = titles;
  if (!first) return '';
  const more = titles.length - 1;
  if (more === 0) return first[locale];
  return { vi: `${first.vi} và ${more} khoản khác`, en: `${first.en} and ${more} more` }[locale];
}
