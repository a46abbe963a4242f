import {
  brokenRules,
  missingAnswers,
  showForm,
  type Answer,
  type AnswerRow,
  type Answers,
  type AnswerSchema,
  type FormField,
  type ItemField,
  type ProcedureDefinition,
} from '@tinhso/procedures-contract';
import { exampleAddress, exampleChoices, exampleDates, exampleDay, exampleNumbers, exampleTexts } from './example-data.js';

/** More questions than any form asks one after the other. */
const MOST = 200;

/**
 * An example of a form filled in: what must be answered, for somebody who exists nowhere. Undefined where made-up answers would break a
 * rule of the form: no example is better than a wrong one.
 */
export function exampleAnswers(definition: ProcedureDefinition): Answers | undefined {
  const answers: Record<string, Answer | undefined> = { ...exampleChoices[definition.code] };
  const facts = { today: exampleDay, channel: 'in_person' as const };
  const schema = definition.form.schema.properties ?? {};
  for (let round = 0; round < MOST; round++) {
    const shown = showForm(definition, { ...facts, answers });
    const open = shown.pages.flatMap(({ fields }) => fields).find(({ key, required }) => required && answers[key] === undefined);
    if (!open) {
      const isRight = missingAnswers(shown).length === 0 && brokenRules(definition, shown, { ...facts, answers }).length === 0;
      return isRight ? shown.answers : undefined;
    }
    answers[open.key] = exampleOf(open, schema[open.key] ?? {});
  }
  return undefined;
}

function exampleOf(field: FormField | ItemField, schema: AnswerSchema): Answer {
  switch (field.widget) {
    case 'choice':
    case 'select':
      return field.options?.[0]?.value ?? (schema.enum as readonly string[] | undefined)?.[0] ?? '';
    case 'yesno':
      return false;
    case 'number':
      return Math.max(exampleNumbers[field.key] ?? 1, Number(schema.minimum ?? 1));
    case 'date':
      return exampleDates[field.key] ?? (/birth/i.test(field.key) ? '1994-05-20' : exampleDay);
    case 'citizenId':
      return '008194000123';
    case 'phone':
      return '0912345678';
    case 'address':
      return exampleAddress;
    case 'repeat':
      return [rowOf('itemFields' in field ? (field.itemFields ?? []) : [], schema)];
    default:
      return textOf(field, schema);
  }
}

const rowOf = (items: readonly ItemField[], schema: AnswerSchema): AnswerRow =>
  Object.fromEntries(items.map((item) => [item.key, exampleOf(item, schema.items?.properties?.[item.key] ?? {}) as AnswerRow[string]]));

function textOf({ key, label }: FormField | ItemField, { pattern, maxLength }: AnswerSchema): string {
  const known = exampleTexts[key];
  if (known) return known;
  if (/FullName$|Name$/.test(key) && /họ/i.test(label.vi)) return exampleTexts.fullName ?? '';
  if (/Nationality$/.test(key)) return exampleTexts.nationality ?? '';
  if (typeof pattern === 'string' && pattern.includes('\\d')) return '12345';
  return `(${label.vi.toLocaleLowerCase('vi')})`.slice(0, Number(maxLength ?? 200));
}
