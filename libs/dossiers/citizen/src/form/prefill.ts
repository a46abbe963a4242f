import { holds, type Answer, type FormField, type ItemField, type LogicFacts } from '@tinhso/procedures-contract';

/** What is known of the person before anything is asked. */
export interface PrefillSources {
  account?: { fullName: string };
  /** Commune that receives the dossier. */
  receiving?: { provinceCode: string; communeCode: string };
}

/** First value for a question without an answer: the first source that applies and has something. It is shown to be checked, not taken as said. */
export function prefillOf(field: FormField | ItemField, facts: LogicFacts, sources: PrefillSources): Answer | undefined {
  for (const { from, when } of field.prefill ?? []) {
    if (!holds(when, facts)) continue;
    const value = valueFrom(from, field, facts, sources);
    if (value !== undefined) return value;
  }
  return undefined;
}

function valueFrom(
  from: string,
  field: FormField | ItemField,
  { answers }: LogicFacts,
  { account, receiving }: PrefillSources,
): Answer | undefined {
  const dot = from.indexOf('.');
  const [source, key] = [from.slice(0, dot), from.slice(dot + 1)];
  if (source === 'account') return key === 'fullName' ? account?.fullName : undefined;
  if (source === 'receiving') return receiving && { ...receiving };
  if (source === 'answers') return answers[key];
  if (source !== 'const') return undefined;
  if (field.widget === 'number') return Number(key);
  return field.widget === 'yesno' ? key === 'true' : key;
}
