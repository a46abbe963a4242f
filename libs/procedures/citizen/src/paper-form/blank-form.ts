import {
  showForm,
  type Answer,
  type Answers,
  type FormField,
  type FormPage,
  type LocalText,
  type LogicFacts,
  type ProcedureDefinition,
} from '@tinhso/procedures-contract';

/** A question on paper. */
export interface PaperLine {
  readonly number: number;
  readonly field: FormField;
  /** The words of the question: a lone yes or no is asked by its page. */
  readonly label: LocalText;
  /** Answered in some cases only, while its neighbours are always. */
  readonly sometimes: boolean;
  /** What is written, in an example. */
  readonly written?: Answer;
}

/** Questions that stand together; `sometimes` says that they are for some cases only. */
export interface PaperGroup {
  readonly key: string;
  readonly title?: LocalText;
  readonly sometimes: boolean;
  readonly lines: readonly PaperLine[];
}

export interface PaperSection {
  readonly key: string;
  readonly title: LocalText;
  readonly groups: readonly PaperGroup[];
}

/** Paper cannot hide what does not apply: every question of the form, numbered through. */
export function blankForm({ form }: ProcedureDefinition): PaperSection[] {
  let number = 0;
  return form.sections.flatMap(({ key, title, pages }) => {
    const groups = pages.flatMap((page) => groupOf(page, page.fields, () => ({ number: ++number })));
    return groups.length > 0 ? [{ key, title, groups }] : [];
  });
}

/** The form as somebody with these answers would fill it in: the other questions are left out. */
export function filledForm(definition: ProcedureDefinition, facts: LogicFacts): PaperSection[] {
  const { pages, answers } = showForm(definition, facts);
  const shown = new Map(pages.map((each) => [each.page, each.fields]));
  let number = 0;
  return definition.form.sections.flatMap(({ key, title, pages: all }) => {
    const groups = all.flatMap((page) =>
      groupOf(page, shown.get(page) ?? [], ({ key: name }) => ({ number: ++number, ...written(answers, name) })),
    );
    return groups.length > 0 ? [{ key, title, groups }] : [];
  });
}

const written = (answers: Answers, key: string): { written?: Answer } => {
  const answer = answers[key];
  return answer === undefined ? {} : { written: answer };
};

/** A page with several questions keeps its own as the heading; a single question speaks for itself. */
function groupOf(
  page: FormPage,
  fields: readonly FormField[],
  line: (field: FormField) => Pick<PaperLine, 'number' | 'written'>,
): PaperGroup[] {
  if (fields.length === 0) return [];
  const lines = fields.map((field): PaperLine => {
    const each = line(field);
    const label = page.fields.length === 1 && field.widget === 'yesno' ? page.title : field.label;
    return { field, label, sometimes: field.when !== undefined && each.written === undefined, ...each };
  });
  const sometimes = page.when !== undefined || lines.every((each) => each.sometimes);
  const isExample = lines.some(({ written: answer }) => answer !== undefined);
  return [{ key: page.key, ...(fields.length > 1 ? { title: page.title } : {}), sometimes: sometimes && !isExample, lines }];
}
