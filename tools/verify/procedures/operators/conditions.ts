import type { ProcedureDefinition } from '@tinhso/procedures-contract';
import { each, fieldsOf, named, pagesOf, type Operator } from '../operator.js';

type Rule = ProcedureDefinition['form']['rules'][number];
const at = ({ key }: Rule) => `rule ${key}`;

/** Every condition, with what writes another in its place. */
function conditions(
  definition: ProcedureDefinition,
): { at: string; logic: unknown; write: (copy: ProcedureDefinition, logic: unknown) => void }[] {
  return [
    ...pagesOf(definition).map(({ key, when }) => ({
      at: `page ${key}`,
      logic: when,
      write: (copy: ProcedureDefinition, logic: unknown) => void (named(pagesOf(copy), key).when = logic as never),
    })),
    ...fieldsOf(definition).map(({ key, when }) => ({
      at: `field ${key}`,
      logic: when,
      write: (copy: ProcedureDefinition, logic: unknown) => void (named(fieldsOf(copy), key).when = logic as never),
    })),
    ...definition.papers.map(({ key, when }) => ({
      at: `paper ${key}`,
      logic: when,
      write: (copy: ProcedureDefinition, logic: unknown) => void (named(copy.papers, key).when = logic as never),
    })),
    ...definition.form.rules.map(({ key, check }) => ({
      at: `rule ${key}`,
      logic: check,
      write: (copy: ProcedureDefinition, logic: unknown) => void (named(copy.form.rules, key).check = logic as never),
    })),
  ].filter(({ logic }) => logic !== undefined);
}

/** Replaces a text in the JSON of a condition. */
const rewrite = (kind: string, from: RegExp, to: string): Operator => ({
  kind,
  places: (definition) =>
    conditions(definition)
      .filter(({ logic }) => from.test(JSON.stringify(logic)))
      .map((condition) => ({
        at: condition.at,
        apply: (copy) => condition.write(copy, JSON.parse(JSON.stringify(condition.logic).replace(from, to))),
      })),
});

/** Mistakes in conditions and in rules across questions. */
export const conditionOperators: readonly Operator[] = [
  rewrite('a condition uses an operation that is none', /"(==|!=|<=|>=|in|and|or|!)":/, '"equals":'),
  rewrite('a condition speaks of a fact that is none', /"answers\.([A-Za-z]+)"/, '"answer.$1"'),
  rewrite('a condition speaks of a question that is none', /"answers\.[A-Za-z]+"/, '"answers.ghost"'),
  {
    kind: 'a rule can be kept by nobody',
    places: (definition) =>
      each(
        definition.form.rules,
        ({ check }) => !/map|some|all|none/.test(JSON.stringify(check)),
        at,
        (copy, { key }) => {
          const rule = named(copy.form.rules, key);
          rule.check = { and: [rule.check, { '!': [rule.check] }] };
        },
      ),
  },
  {
    kind: 'a rule is shown at a question that is none',
    places: (definition) =>
      each(
        definition.form.rules,
        () => true,
        at,
        (copy, { key }) => {
          named(copy.form.rules, key).field = 'ghost';
        },
      ),
  },
  {
    kind: 'two rules have one key',
    places: (definition) =>
      each(
        definition.form.rules.slice(1),
        () => true,
        at,
        (copy, { key }) => {
          named(copy.form.rules, key).key = copy.form.rules[0]?.key ?? '';
        },
      ),
  },
  {
    kind: 'a first value comes from nowhere',
    places: (definition) =>
      each(
        fieldsOf(definition),
        ({ prefill }) => prefill !== undefined,
        ({ key }) => `field ${key}`,
        (copy, { key }) => {
          named(fieldsOf(copy), key).prefill = [{ from: 'profile.shoeSize' }];
        },
      ),
  },
  {
    kind: 'a first value is of another kind',
    places: (definition) =>
      each(
        fieldsOf(definition),
        ({ widget }) => widget === 'address' || widget === 'number' || widget === 'yesno',
        ({ key }) => `field ${key}`,
        (copy, { key }) => {
          named(fieldsOf(copy), key).prefill = [{ from: 'account.fullName' }];
        },
      ),
  },
  {
    kind: 'a first value comes from a later question',
    places: (definition) => {
      const all = fieldsOf(definition);
      return each(
        all,
        ({ key, widget }) => all.slice(all.findIndex((field) => field.key === key) + 1).some((later) => later.widget === widget),
        ({ key }) => `field ${key}`,
        (copy, { key, widget }) => {
          const later = all.slice(all.findIndex((field) => field.key === key) + 1).find((each) => each.widget === widget);
          named(fieldsOf(copy), key).prefill = [{ from: `answers.${later?.key ?? ''}` }];
        },
      );
    },
  },
];
