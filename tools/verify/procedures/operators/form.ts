import type { ProcedureDefinition } from '@tinhso/procedures-contract';
import { alwaysAsked, each, fieldsOf, named, never, pagesOf, type Field, type Operator, type Page } from '../operator.js';

type Node = Record<string, unknown>;

const at = ({ key }: Field) => `field ${key}`;
const atPage = ({ key }: Page) => `page ${key}`;
const field = (copy: ProcedureDefinition, key: string): Field => named(fieldsOf(copy), key);

/** Questions about the applicant that are filled in from the profile because the definition says so itself. */
const filledIn = (definition: ProcedureDefinition): Field[] =>
  fieldsOf(definition).filter(
    ({ key, prefill }) =>
      /^applicant[A-Z]/.test(key) &&
      !Object.values(definition.applicant).includes(key) &&
      prefill?.some(({ from }) => from === 'profile.birthDate' || from === 'profile.sex'),
  );

/** Mistakes in the questions. */
export const formOperators: readonly Operator[] = [
  {
    kind: 'an option is missing from the question',
    places: (definition) =>
      each(
        fieldsOf(definition),
        ({ options }) => (options?.length ?? 0) > 2,
        at,
        (copy, { key }) => void field(copy, key).options?.pop(),
      ),
  },
  {
    kind: 'an option is there twice',
    places: (definition) =>
      each(
        fieldsOf(definition),
        ({ options }) => options !== undefined,
        at,
        (copy, { key }) => {
          const { options } = field(copy, key);
          if (options?.[0]) options.push({ ...options[0] });
        },
      ),
  },
  {
    kind: 'an answer has no type',
    places: (definition) =>
      each(
        fieldsOf(definition),
        () => true,
        at,
        (copy, { key }) => {
          delete (copy.form.schema.properties as Record<string, Node>)[key];
        },
      ),
  },
  {
    kind: 'a type has no question',
    places: (definition) =>
      each(
        fieldsOf(definition),
        () => true,
        at,
        (copy, { key }) => {
          for (const page of pagesOf(copy)) page.fields = page.fields.filter((each) => each.key !== key);
        },
      ),
  },
  {
    kind: 'a question is asked twice',
    places: (definition) =>
      each(
        fieldsOf(definition),
        () => true,
        at,
        (copy, { key }) =>
          void pagesOf(copy)
            .at(-1)
            ?.fields.push({ ...field(copy, key) }),
      ),
  },
  {
    kind: 'two pages have one key',
    places: (definition) =>
      each(
        pagesOf(definition).slice(1),
        () => true,
        atPage,
        (copy, { key }) => {
          named(pagesOf(copy), key).key = pagesOf(copy)[0]?.key ?? '';
        },
      ),
  },
  {
    kind: 'a page waits for an answer that cannot be',
    places: (definition) => {
      const asked = alwaysAsked(definition).find(({ options }) => options);
      const order = fieldsOf(definition).findIndex(({ key }) => key === asked?.key);
      if (!asked) return [];
      const later = pagesOf(definition).filter(({ fields }) => fieldsOf(definition).indexOf(fields[0] as Field) > order);
      return each(
        later,
        () => true,
        atPage,
        (copy, { key }) => {
          named(pagesOf(copy), key).when = { '==': [{ var: `answers.${asked.key}` }, 'ghost'] } as never;
        },
      );
    },
  },
  {
    kind: 'the condition of a page contradicts itself',
    places: (definition) =>
      each(
        pagesOf(definition),
        ({ when }) => when !== undefined,
        atPage,
        (copy, { key }) => {
          const page = named(pagesOf(copy), key);
          page.when = never(page.when) as never;
        },
      ),
  },
  {
    kind: 'the condition of a question contradicts itself',
    places: (definition) =>
      each(
        fieldsOf(definition),
        ({ when }) => when !== undefined,
        at,
        (copy, { key }) => {
          field(copy, key).when = never(field(copy, key).when) as never;
        },
      ),
  },
  {
    kind: 'a question depends on a later one',
    places: (definition) => {
      const all = fieldsOf(definition);
      const last = all.findLast(({ widget }) => widget !== 'repeat');
      return each(
        all.slice(0, -1),
        ({ key }) => key !== last?.key && all.findIndex((each) => each.key === key) < all.indexOf(last as Field),
        at,
        (copy, { key }) => {
          field(copy, key).when = { '!!': [{ var: `answers.${last?.key ?? ''}` }] };
        },
      );
    },
  },
  {
    kind: 'the applicant may stay without a name',
    places: (definition) => [
      {
        at: 'applicant',
        apply: (copy) => {
          field(copy, definition.applicant.fullName).required = false;
        },
      },
    ],
  },
  {
    kind: 'the applicant is somebody who is not asked for',
    places: () => [
      {
        at: 'applicant',
        apply: (copy) => {
          copy.applicant.fullName = 'ghost';
        },
      },
    ],
  },
  {
    kind: 'what the profile holds is asked again',
    places: (definition) =>
      each(
        filledIn(definition),
        () => true,
        at,
        (copy, { key }) => {
          delete field(copy, key).prefill;
        },
      ),
  },
  {
    kind: 'a new question asks what the profile holds',
    places: (definition) =>
      (['birthDate', 'sex'] as const).flatMap((what) => {
        const key = what === 'birthDate' ? 'applicantBorn' : 'applicantGender';
        if (fieldsOf(definition).some((each) => each.key === key)) return [];
        return [{ at: `question ${key}`, apply: (copy: ProcedureDefinition) => askAgain(copy, key, what) }];
      }),
  },
  {
    kind: 'a text is not there in English',
    places: (definition) =>
      each(
        fieldsOf(definition),
        () => true,
        at,
        (copy, { key }) => {
          field(copy, key).label.en = '';
        },
      ),
  },
];

/** A question like those that the checker of once-only is there for. */
function askAgain(copy: ProcedureDefinition, key: string, what: 'birthDate' | 'sex'): void {
  const born = what === 'birthDate';
  const label = born ? { vi: 'Ngày sinh của bạn', en: 'Your date of birth' } : { vi: 'Giới tính của bạn', en: 'Your sex' };
  const options = [
    { value: 'male', label: { vi: 'Nam', en: 'Male' } },
    { value: 'female', label: { vi: 'Nữ', en: 'Female' } },
  ];
  pagesOf(copy)[0]?.fields.push({ key, widget: born ? 'date' : 'choice', label, required: true, ...(born ? {} : { options }) });
  (copy.form.schema.properties as Record<string, Node>)[key] = born
    ? { type: 'string', format: 'date' }
    : { type: 'string', enum: ['male', 'female'] };
}
