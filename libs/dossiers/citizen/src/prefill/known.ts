import { knownOf, offerFor, type Known, type PrefillOffer } from '@tinhso/dossiers-contract';
import type { Answers, FormField, ProcedureDefinition } from '@tinhso/procedures-contract';
import { todayFacts } from '../form/today.js';

export { knownOf, offerFor, sameAs, type Known } from '@tinhso/dossiers-contract';

export const nothingKnown: Known = new Map();

/** Something of what is offered would go into these questions, which are still open. */
export function asksToFill(
  fields: readonly FormField[],
  definition: ProcedureDefinition,
  answers: Answers,
  offers: readonly PrefillOffer[],
): boolean {
  const all = knownOf(offers);
  return fields.some((field) => answers[field.key] === undefined && offerFor(field, definition, todayFacts(answers), all) !== undefined);
}

/** Somebody other than the person vouches for it: it is shown as held, not asked. */
export const isVerified = ({ source }: PrefillOffer): boolean => source.kind === 'eid' || source.kind === 'office';

/** Sign of where something comes from. */
export const sourceIcon = ({ source: { kind } }: PrefillOffer) => (kind === 'dossier' ? 'document' : kind === 'self' ? 'person' : 'shield');
