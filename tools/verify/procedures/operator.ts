import { processOf, type ProcedureDefinition } from '@tinhso/procedures-contract';

/** One way to spoil a definition, at one place in it. */
export interface Spoiling {
  /** Where, for the list of survivors. */
  readonly at: string;
  /** Changes a copy of the definition. */
  readonly apply: (copy: ProcedureDefinition) => void;
}

/**
 * A kind of mistake that whoever makes a procedure could make. It names only places at which the mistake really is one: what would
 * leave the procedure as good as before is no mutant.
 */
export interface Operator {
  readonly kind: string;
  readonly places: (definition: ProcedureDefinition) => Spoiling[];
}

export type Field = ProcedureDefinition['form']['sections'][number]['pages'][number]['fields'][number];
export type Page = ProcedureDefinition['form']['sections'][number]['pages'][number];
export type Fee = ProcedureDefinition['fees'][number];
export type Paper = ProcedureDefinition['papers'][number];

export const pagesOf = ({ form }: ProcedureDefinition): Page[] => form.sections.flatMap(({ pages }) => pages);
export const fieldsOf = (definition: ProcedureDefinition): Field[] => pagesOf(definition).flatMap(({ fields }) => fields);

export function named<T extends { key: string }>(list: readonly T[], key: string): T {
  const found = list.find((each) => each.key === key);
  if (!found) throw new Error(`nothing is called ${key}`);
  return found;
}

/** Required questions that everybody is asked: their answers are always there. */
export const alwaysAsked = (definition: ProcedureDefinition): Field[] =>
  pagesOf(definition)
    .filter(({ key, when }) => when === undefined && !(definition.coSigners ?? []).some(({ pages }) => pages.includes(key)))
    .flatMap(({ fields }) => fields.filter((field) => field.required && field.when === undefined));

/** A question with options that everybody answers, and a condition on it that some fulfil and some do not. */
export function someCondition(definition: ProcedureDefinition): { field: Field; when: object } | undefined {
  const ruled = definition.form.rules.flatMap(({ field, needs }) => [field, ...needs]);
  const field = alwaysAsked(definition).find(({ key, widget, options }) => (widget === 'yesno' || options) && !ruled.includes(key));
  if (!field) return undefined;
  const value = field.options ? field.options[0]?.value : true;
  return { field, when: { '==': [{ var: `answers.${field.key}` }, value] } };
}

/** A place for each thing of a list that qualifies. */
export const each = <T>(
  list: readonly T[],
  qualifies: (item: T) => boolean,
  at: (item: T) => string,
  apply: (copy: ProcedureDefinition, item: T) => void,
): Spoiling[] => list.filter(qualifies).map((item) => ({ at: at(item), apply: (copy) => apply(copy, item) }));

export const never = (condition: unknown): object => ({ and: [condition, { '!': [condition] }] });
export const always = (condition: unknown): object => ({ or: [condition, { '!': [condition] }] });

/** Steps that lead on to the one after them alone, as most do. */
export const straight = (definition: ProcedureDefinition) =>
  processOf(definition.steps).flatMap((step, n, all) =>
    step.routes.length === 1 && step.routes[0]?.to === (all[n + 1]?.key ?? '#returned') ? [{ key: step.key, n }] : [],
  );
/** Whether everything before is walked in one line, so that taking a step out of it leaves that step without a way. */
export const inLine = (definition: ProcedureDefinition): boolean => straight(definition).length === definition.steps.length;
