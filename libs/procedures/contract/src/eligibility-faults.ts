import { answerKeys } from './answer-keys.js';
import type { Eligibility } from './eligibility.js';

/** Of a definition, what its check before the form is judged against. */
interface Checked {
  readonly eligibility?: Eligibility;
  readonly form: {
    readonly sections: readonly {
      readonly pages: readonly { readonly fields: readonly { readonly key: string; readonly widget: string }[] }[];
    }[];
  };
}

/** Widgets that a check before the form can ask. */
const ASKABLE = ['yesno', 'choice', 'select', 'date', 'number'];

/** What is inconsistent in the check before the form; empty when there is none or it can be asked. */
export function eligibilityFaults({ eligibility, form }: Checked): string[] {
  if (!eligibility) return [];
  const fields = new Map(form.sections.flatMap(({ pages }) => pages.flatMap((page) => page.fields)).map((field) => [field.key, field]));
  const faults: string[] = [];
  const before = new Set<string>();
  for (const { key, widget, options, when } of eligibility.questions) {
    const at = `eligibility question ${key}`;
    const field = fields.get(key);
    if (before.has(key)) faults.push(`${at}: asked twice`);
    if (field && !ASKABLE.includes(field.widget)) faults.push(`${at}: a ${field.widget} cannot be asked before the form`);
    if (field && widget) faults.push(`${at}: the form already says how it is asked`);
    if (!field && !widget) faults.push(`${at}: neither the form nor the question says how it is asked`);
    if (widget === 'choice' && !options) faults.push(`${at}: nothing to choose from`);
    for (const each of answerKeys(when)) if (!before.has(each)) faults.push(`${at}: ${each} is not asked before`);
    before.add(key);
  }
  const seen = new Set<string>();
  for (const { key, verdict, when, procedure } of eligibility.outcomes) {
    const at = `eligibility outcome ${key}`;
    if (seen.has(key)) faults.push(`${at}: there are two of this key`);
    seen.add(key);
    const spoken = answerKeys(when);
    if (spoken.length === 0) faults.push(`${at}: depends on no answer`);
    for (const each of spoken) if (!before.has(each)) faults.push(`${at}: ${each} is not asked`);
    if (verdict === 'instead' && !procedure) faults.push(`${at}: names no other procedure`);
  }
  return faults;
}
