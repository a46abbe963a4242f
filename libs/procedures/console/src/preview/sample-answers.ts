import {
  showForm,
  type Answer,
  type AnswerRow,
  type Answers,
  type Channel,
  type FormField,
  type ItemField,
  type ProcedureDefinition,
} from '@tinhso/procedures-contract';

const commune = { provinceCode: '08', communeCode: '02215', detail: 'Thôn Tân Lập' };

/** An answer as somebody could give it. */
function sampleOf(field: FormField | ItemField): Answer | undefined {
  switch (field.widget) {
    case 'text':
      return /ten|name/i.test(field.key) ? 'Nông Thị Mai' : field.label.vi;
    case 'textarea':
      return field.hint?.vi ?? field.label.vi;
    case 'date':
      return '1996-05-14';
    case 'choice':
    case 'select':
      return field.options?.[0]?.value;
    case 'yesno':
      return true;
    case 'citizenId':
      return '008196000123';
    case 'phone':
      return '0912345678';
    case 'address':
      return commune;
    case 'number':
      return 2;
    case 'repeat': {
      const items = 'itemFields' in field ? (field.itemFields ?? []) : [];
      const row: AnswerRow = Object.fromEntries(items.map((item) => [item.key, sampleOf(item) as AnswerRow[string]]));
      return [row];
    }
  }
}

/** Answers to every question that is asked when all are answered so: an answer may open or close later ones, hence page after page. */
export function sampleAnswers(definition: ProcedureDefinition, facts: { today: string; channel: Channel }): Answers {
  const answers: Record<string, Answer | undefined> = {};
  for (const section of definition.form.sections)
    for (const page of section.pages)
      for (const field of page.fields) {
        const shown = showForm(definition, { ...facts, answers }).pages.some((each) => each.fields.some(({ key }) => key === field.key));
        if (shown) answers[field.key] = sampleOf(field);
      }
  return answers;
}
