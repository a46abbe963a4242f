import {
  holds,
  prefillSourcesOf,
  profileAttributeOf,
  type Answer,
  type FormField,
  type LogicFacts,
  type ProcedureDefinition,
} from '@tinhso/procedures-contract';
import { nothingKnown, offerFor, type Known } from '../prefill/known.js';

/** What questions may be filled in from before they are asked. */
export interface PrefillSources {
  /** What the person let be filled in. */
  known?: Known;
  /** Name of the one who is acted for: who acts knows it, and need not ask. */
  applicantName?: string;
  /** Commune that receives the dossier. */
  receiving?: { provinceCode: string; communeCode: string };
}

/**
 * First value for a question without an answer: what is known of the person and may be used, else the first source of the form that applies
 * and has something. It is shown to be checked, not taken as said.
 */
export function prefillOf(
  field: FormField,
  definition: ProcedureDefinition,
  facts: LogicFacts,
  { known = nothingKnown, applicantName, receiving }: PrefillSources,
): Answer | undefined {
  const offer = offerFor(field, definition, facts, known);
  if (offer) return offer.value as Answer;
  for (const source of prefillSourcesOf(field, definition)) {
    if (!holds(source.when, facts)) continue;
    const value = profileAttributeOf(source) === 'fullName' ? applicantName : valueFrom(source.from, field, facts, receiving);
    if (value !== undefined) return value;
  }
  return undefined;
}

function valueFrom(from: string, field: FormField, { answers }: LogicFacts, receiving: PrefillSources['receiving']): Answer | undefined {
  const dot = from.indexOf('.');
  const [source, key] = [from.slice(0, dot), from.slice(dot + 1)];
  if (source === 'receiving') return receiving && { ...receiving };
  if (source === 'answers') return answers[key];
  if (source !== 'const') return undefined;
  if (field.widget === 'number') return Number(key);
  return field.widget === 'yesno' ? key === 'true' : key;
}
