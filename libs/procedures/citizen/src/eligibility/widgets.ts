import type { Answer, EligibilityQuestion, FieldOption, ProcedureDefinition } from '@tinhso/procedures-contract';
import { formatPlainDate, type Lang } from '@tinhso/ui';

/** How a question of the check is asked. */
export interface AskedWidget {
  readonly kind: 'yesno' | 'choice' | 'date' | 'number';
  readonly options: readonly FieldOption[];
}

/** As the form asks it, when the form has a field of this key; else as the question says. */
export function widgetOf({ key, widget, options }: EligibilityQuestion, { form }: ProcedureDefinition): AskedWidget {
  const field = form.sections.flatMap(({ pages }) => pages.flatMap(({ fields }) => fields)).find((each) => each.key === key);
  const kind = field?.widget ?? widget ?? 'yesno';
  if (kind === 'date' || kind === 'number' || kind === 'yesno') return { kind, options: [] };
  return { kind: 'choice', options: field?.options ?? options ?? [] };
}

/** An answer in words. */
export function inWords(answer: Answer | undefined, { kind, options }: AskedWidget, lang: Lang, yes: string, no: string): string {
  if (typeof answer === 'boolean') return answer ? yes : no;
  if (answer === undefined || typeof answer === 'object') return '';
  if (kind === 'date') return formatPlainDate(String(answer));
  return options.find(({ value }) => value === answer)?.label[lang] ?? String(answer);
}
