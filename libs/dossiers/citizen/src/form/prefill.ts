import type { Profile } from '@tinhso/identity-contract';
import { holds, type Answer, type FormField, type ItemField, type LogicFacts, type Prefill } from '@tinhso/procedures-contract';
import { toldBy } from './profile-source.js';

/** What is known of the person before anything is asked. */
export interface PrefillSources {
  account?: { fullName: string };
  /** What the person keeps in the profile. */
  profile?: Profile;
  /** Commune that receives the dossier. */
  receiving?: { provinceCode: string; communeCode: string };
}

/** First value for a question without an answer: the first source that applies and has something. It is shown to be checked, not taken as said. */
export function prefillOf(
  field: FormField | ItemField,
  facts: LogicFacts,
  sources: PrefillSources,
  from: readonly Prefill[] = field.prefill ?? [],
): Answer | undefined {
  for (const { from: source, when } of from) {
    if (!holds(when, facts)) continue;
    const value = valueFrom(source, field, facts, sources);
    if (value !== undefined) return value;
  }
  return undefined;
}

function valueFrom(
  from: string,
  field: FormField | ItemField,
  { answers }: LogicFacts,
  { account, profile, receiving }: PrefillSources,
): Answer | undefined {
  const dot = from.indexOf('.');
  const [source, key] = [from.slice(0, dot), from.slice(dot + 1)];
  if (source === 'account') return key === 'fullName' ? account?.fullName : undefined;
  if (source === 'profile') return toldBy(profile, key)?.value;
  if (source === 'receiving') return receiving && { ...receiving };
  if (source === 'answers') return answers[key];
  if (source !== 'const') return undefined;
  if (field.widget === 'number') return Number(key);
  return field.widget === 'yesno' ? key === 'true' : key;
}
