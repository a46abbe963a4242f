import type { Answer, Answers, AnswerRow } from './answers.js';
import type { LogicFacts } from './condition.js';
import type { ProcedureDefinition } from './definition.js';
import type { AnswerSchema, FormField, ItemField } from './form-definition.js';
import { showForm } from './shown-form.js';

const home = { provinceCode: '08', communeCode: '02215', detail: 'Tổ 5' };

/** A first option that the form takes, a plausible word, a grown-up's date of birth: whatever the schema of the field accepts. */
function sample(field: FormField | ItemField, node: AnswerSchema): Answer {
  switch (field.widget) {
    case 'choice':
    case 'select':
      return (node.enum as string[])[0] as string;
    case 'yesno':
      return false;
    case 'number':
      return Math.max(1, Number(node.minimum ?? 1));
    case 'date':
      return /birth|born/i.test(field.key) ? '1994-05-20' : '2026-11-20';
    case 'citizenId':
      return '008194000123';
    case 'phone':
      return '0912345678';
    case 'address':
      return home;
    case 'repeat':
      return [rowOf(field, node)];
    default:
      return sampleText(field, node);
  }
}

function sampleText({ key, label }: FormField | ItemField, node: AnswerSchema): string {
  if (/email/i.test(key)) return 'cong.dan@example.vn';
  if (/họ và tên|họ, chữ đệm, tên/i.test(label.vi)) return 'Ma Thị Hạnh';
  const text = typeof node.pattern === 'string' && /\\d/.test(node.pattern) ? '12345' : `Nội dung ${label.vi}`;
  return text.slice(0, Number(node.maxLength ?? 200));
}

function rowOf(field: FormField, node: AnswerSchema): AnswerRow {
  const items = field.itemFields ?? [];
  return Object.fromEntries(items.map((item) => [item.key, sample(item, node.items?.properties?.[item.key] ?? {}) as AnswerRow[string]]));
}

/**
 * Answers with which a definition is complete: every shown question that must be answered, in order, so that conditions open and close
 * as they would for a person. `given` go before what is made up.
 */
export function sampleAnswers(definition: ProcedureDefinition, facts: Omit<LogicFacts, 'answers'>, given: Answers = {}): Answers {
  const answers: Record<string, Answer | undefined> = {};
  const schema = definition.form.schema.properties ?? {};
  for (let round = 0; round < 200; round++) {
    const { pages } = showForm(definition, { ...facts, answers });
    const open = pages
      .flatMap(({ fields }) => fields)
      .find(({ key, required }) => answers[key] === undefined && (required || given[key] !== undefined));
    if (!open) return showForm(definition, { ...facts, answers }).answers;
    answers[open.key] = given[open.key] ?? sample(open, schema[open.key] ?? {});
  }
  throw new Error(`${definition.code} asks without end`);
}
