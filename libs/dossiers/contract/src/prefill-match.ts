import {
  holds,
  prefillSourcesOf,
  profileAttributeOf,
  type FormField,
  type LogicFacts,
  type ProcedureDefinition,
} from '@tinhso/procedures-contract';
import type { PrefillOffer } from './prefill.js';

/** What may be filled in, by the key of its offer. */
export type Known = ReadonlyMap<string, PrefillOffer>;

/** The offers that were accepted, or those of the keys given. */
export function knownOf(offers: readonly PrefillOffer[], accepted: readonly string[] = offers.map(({ key }) => key)): Known {
  const wanted = new Set(accepted);
  return new Map(offers.filter(({ key }) => wanted.has(key)).map((offer) => [offer.key, offer]));
}

/** What is known for a question: a fact of the profile that it names, or what was answered to the same question before. */
export function offerFor(field: FormField, definition: ProcedureDefinition, facts: LogicFacts, known: Known): PrefillOffer | undefined {
  for (const source of prefillSourcesOf(field, definition)) {
    const attribute = profileAttributeOf(source);
    const offer = attribute && holds(source.when, facts) ? known.get(`profile.${attribute}`) : undefined;
    if (offer) return offer;
  }
  return known.get(`earlier.${field.key}`);
}

/** An answer says the same as an offer. */
export const sameAs = (value: unknown, offer: PrefillOffer): boolean => canonical(value) === canonical(offer.value);

function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const parts = Object.entries(value).filter(([, part]) => part !== undefined && part !== '');
  return JSON.stringify(parts.sort(([a], [b]) => a.localeCompare(b)));
}
