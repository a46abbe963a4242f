/** How a value is printed: as it is, in capitals, within a sentence, as a sum of money, or (drawn by whoever draws the document) in words. */
export const layoutFormats = ['upper', 'lower', 'words', 'money', 'moneyWords', 'long'] as const;
export type LayoutFormat = (typeof layoutFormats)[number];

/** A place to fill in a text of a layout. */
export interface LayoutPlace {
  readonly name: string;
  readonly format?: string;
  readonly fallback?: string;
}

const PLACE = /\{([A-Za-z][A-Za-z0-9.]*)(?::([A-Za-z]+))?(?:\|([^{}]*))?\}/g;

/** What is known of every dossier, whatever its form asks. */
export const layoutFacts = ['agency', 'place', 'dossierCode', 'submittedOn', 'registeredOn'] as const;
export type LayoutFact = (typeof layoutFacts)[number];

/** A text taken apart: plain texts and places, in order. */
export function layoutParts(text: string): (string | LayoutPlace)[] {
  const parts: (string | LayoutPlace)[] = [];
  let at = 0;
  for (const match of text.matchAll(PLACE)) {
    const [whole, name = '', format, fallback] = match;
    if (match.index > at) parts.push(text.slice(at, match.index));
    parts.push({ name, ...(format ? { format } : {}), ...(fallback === undefined ? {} : { fallback }) });
    at = match.index + whole.length;
  }
  if (at < text.length) parts.push(text.slice(at));
  return parts;
}

/** The places of a text alone. */
export const layoutPlaces = (text: string): LayoutPlace[] => layoutParts(text).filter((part) => typeof part !== 'string');
