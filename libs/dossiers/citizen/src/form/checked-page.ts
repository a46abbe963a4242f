import { Validator, type OutputUnit } from '@cfworker/json-schema';
import {
  brokenRules,
  faultText,
  missingAnswers,
  requiredFault,
  schemaAt,
  showForm,
  type AnswerFault,
  type Answers,
  type FormField,
  type LogicFacts,
  type ProcedureDefinition,
} from '@tinhso/procedures-contract';

/** Keywords that only pass on the faults of what lies below them. */
const carriers = new Set(['properties', 'items', 'prefixItems', 'allOf', 'anyOf', 'oneOf', 'if', 'then', 'else', '$ref']);

/**
 * Faults of one page: what is missing, what is not in the right form, what disagrees with other answers. The same rules run on the
 * server; here they only save the way there and back. `skipped` are fields that the person said cannot be answered.
 */
export function faultsOfPage(
  definition: ProcedureDefinition,
  facts: LogicFacts,
  pageKey: string,
  skipped: ReadonlySet<string>,
): AnswerFault[] {
  const shown = showForm(definition, facts);
  const page = shown.pages.find((each) => each.page.key === pageKey);
  if (!page) return [];
  const here = (fault: AnswerFault) =>
    page.fields.some((field) => fault.pointer === `/${field.key}` || fault.pointer.startsWith(`/${field.key}/`));
  const faults = [
    ...missingAnswers({ ...shown, pages: [page] }),
    ...page.fields.filter((field) => leftOpen(field, shown.answers, skipped)).map((field) => requiredFault(`/${field.key}`, field)),
    ...schemaFaults(definition, page.fields, shown.answers),
    ...brokenRules(definition, shown, facts).filter(here),
  ];
  const first = new Map<string, AnswerFault>();
  for (const fault of faults) if (!first.has(fault.pointer)) first.set(fault.pointer, fault);
  return [...first.values()];
}

/** A question that may be left out has to be left out on purpose. */
function leftOpen(field: FormField, answers: Answers, skipped: ReadonlySet<string>): boolean {
  return Boolean(field.skip) && !field.required && answers[field.key] === undefined && !skipped.has(field.key);
}

function schemaFaults(definition: ProcedureDefinition, fields: readonly FormField[], answers: Answers): AnswerFault[] {
  const { schema } = definition.form;
  const keys = fields.map((field) => field.key).filter((key) => answers[key] !== undefined);
  const properties = Object.fromEntries(keys.map((key) => [key, schema.properties?.[key] ?? {}]));
  const validator = new Validator({ type: 'object', properties }, '2020-12', false);
  const { errors } = validator.validate(Object.fromEntries(keys.map((key) => [key, answers[key]])));
  return errors.filter((error) => !carriers.has(error.keyword)).map((error) => faultOf(definition, error));
}

function faultOf(definition: ProcedureDefinition, { keyword, instanceLocation, error }: OutputUnit): AnswerFault {
  const pointer = instanceLocation.replace(/^#/, '');
  const node = schemaAt(definition.form.schema, pointer);
  const missing = keyword === 'required' ? (/"([^"]+)"/.exec(error)?.[1] ?? '') : '';
  const message = faultText(node, keyword, { limit: node?.[keyword], format: node?.['format'] });
  return { pointer: missing && !node?.['x-messages']?.required ? `${pointer}/${missing}` : pointer, code: keyword, message };
}
