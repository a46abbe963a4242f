import { Type, type Static } from '@sinclair/typebox';

/**
 * How much of a fact somebody sees who has only the verification code:
 * `public` as it is, `name` all words but the given name shortened, `number` all but the last three characters hidden, `hidden` not at all.
 * Who holds the very file (same SHA-256) sees every fact: it stands in the file anyway.
 */
export const FactExposure = Type.Union([Type.Literal('public'), Type.Literal('name'), Type.Literal('number'), Type.Literal('hidden')]);
export type FactExposure = Static<typeof FactExposure>;

/** One fact that the issuing office registered about a document, to be compared with the paper in hand. */
export const RegisteredFact = Type.Object(
  {
    /** Stable English key, e.g. `childName`. */
    key: Type.String({ pattern: '^[a-z][A-Za-z0-9]*$', maxLength: 40 }),
    vi: Type.String({ maxLength: 120 }),
    en: Type.String({ maxLength: 120 }),
    value: Type.String({ maxLength: 500 }),
    exposure: FactExposure,
  },
  { $id: 'RegisteredFact', additionalProperties: false },
);
export type RegisteredFact = Static<typeof RegisteredFact>;

/** A fact as it is shown; `masked` says that part of the value is hidden. */
export const ShownFact = Type.Object(
  { key: Type.String(), vi: Type.String(), en: Type.String(), value: Type.String(), masked: Type.Boolean() },
  { $id: 'ShownFact', additionalProperties: false },
);
export type ShownFact = Static<typeof ShownFact>;

const BULLET = '•';
const maskWord = (word: string): string => [...word].slice(0, 1).join('') + BULLET.repeat(Math.min(Math.max([...word].length - 1, 1), 4));

/** `NGUYỄN VĂN AN` → `N•••• V•• AN`: the given name stays, so that a holder can compare without the page giving the name away. */
export function maskName(name: string): string {
  const words = name.trim().split(/\s+/);
  if (words.length < 2) return maskWord(words[0] ?? '');
  return words.map((word, i) => (i === words.length - 1 ? word : maskWord(word))).join(' ');
}

/** `008300012345` → `•••••••••345`. */
export function maskNumber(value: string): string {
  const characters = [...value];
  if (characters.length <= 3) return BULLET.repeat(characters.length);
  return BULLET.repeat(characters.length - 3) + characters.slice(-3).join('');
}

/** Facts for somebody who has only the code; hidden ones are left out. */
export function factsForOutsiders(facts: readonly RegisteredFact[]): ShownFact[] {
  return facts.flatMap(({ key, vi, en, value, exposure }): ShownFact[] => {
    if (exposure === 'hidden') return [];
    if (exposure === 'public') return [{ key, vi, en, value, masked: false }];
    return [{ key, vi, en, value: exposure === 'name' ? maskName(value) : maskNumber(value), masked: true }];
  });
}

/** Facts for somebody who holds the very file. */
export const factsForHolders = (facts: readonly RegisteredFact[]): ShownFact[] =>
  facts.map(({ key, vi, en, value }) => ({ key, vi, en, value, masked: false }));
