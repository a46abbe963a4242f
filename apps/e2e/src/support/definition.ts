import { readFileSync } from 'node:fs';

interface Field {
  readonly key: string;
  readonly widget: string;
  readonly label: { readonly vi: string };
}

export interface QuestionPage {
  readonly key: string;
  readonly title: { readonly vi: string };
  readonly fields: readonly Field[];
  readonly papers?: readonly string[];
}

/** Pages of a procedure's questionnaire by key, from the very file that the product imports. */
export function questionPages(code: string): ReadonlyMap<string, QuestionPage> {
  const file = new URL(`../../../../provinces/_national/procedures/${code}.json`, import.meta.url);
  const { form } = JSON.parse(readFileSync(file, 'utf8')) as { form: { sections: { pages: QuestionPage[] }[] } };
  return new Map(form.sections.flatMap(({ pages }) => pages).map((page) => [page.key, page]));
}
