import { answerKeys } from './answer-keys.js';
import { coSignerFaults } from './co-signer-faults.js';
import type { ProcedureDefinition } from './definition.js';
import { eligibilityFaults } from './eligibility-faults.js';
import type { AnswerSchema, FormField, ItemField } from './form-definition.js';
import { layoutFaults } from './layout-faults.js';
import { fieldsByKey } from './printed-answers.js';

const sorted = (values: Iterable<string>): string => [...values].sort().join();

/** Where first values may come from. */
const PREFILL = /^(account\.fullName|profile\.(fullName|citizenId|birthDate|sex|address)|receiving\.commune|const\..+|answers\..+)$/;

function fieldFaults(at: string, field: FormField | ItemField, node: AnswerSchema | undefined): string[] {
  if (!node) return [`${at}: no such property in the schema`];
  const faults: string[] = [];
  if (field.options && sorted(field.options.map((option) => option.value)) !== sorted((node.enum as string[] | undefined) ?? []))
    faults.push(`${at}: the options are not the values that the schema allows`);
  if ((field.widget === 'choice' || field.widget === 'select') && !field.options) faults.push(`${at}: nothing to choose from`);
  if ('itemFields' in field && field.itemFields) {
    for (const item of field.itemFields) faults.push(...fieldFaults(`${at}.${item.key}`, item, node.items?.properties?.[item.key]));
  } else if (field.widget === 'repeat') faults.push(`${at}: a repeated group without fields`);
  return faults;
}

/**
 * What is inconsistent in a definition that is right in shape: fields without schema and schema without field, options that the
 * schema refuses, conditions and rules about unknown answers, papers that nobody can send. Empty when it can be published.
 */
export function definitionFaults(definition: ProcedureDefinition): string[] {
  const { form, papers, fees, result } = definition;
  const fields = fieldsByKey(definition);
  const pages = form.sections.flatMap((section) => section.pages);
  const faults: string[] = [];
  const known = (at: string, keys: readonly string[]) => {
    for (const key of keys) if (!fields.has(key)) faults.push(`${at}: no field is called ${key}`);
  };

  for (const key of Object.keys(form.schema.properties ?? {})) if (!fields.has(key)) faults.push(`schema.${key}: no field asks for it`);
  if (form.schema.additionalProperties !== false) faults.push('schema: additionalProperties must be false');
  const asked = pages.flatMap((page) => page.fields.map((field) => field.key));
  for (const key of asked.filter((each, index) => asked.indexOf(each) !== index)) faults.push(`${key}: asked twice`);
  for (const page of pages) {
    known(`page ${page.key}`, answerKeys(page.when));
    for (const field of page.fields) {
      faults.push(...fieldFaults(field.key, field, form.schema.properties?.[field.key]));
      known(field.key, answerKeys(field.when));
      for (const prefill of field.prefill ?? []) {
        if (!PREFILL.test(prefill.from)) faults.push(`${field.key} prefill: nothing is known of ${prefill.from}`);
        const from = prefill.from.startsWith('answers.') ? [prefill.from.slice('answers.'.length)] : [];
        known(`${field.key} prefill`, [...from, ...answerKeys(prefill.when)]);
      }
    }
    for (const key of page.papers ?? [])
      if (!papers.some((paper) => paper.key === key)) faults.push(`page ${page.key}: no paper is called ${key}`);
  }
  for (const rule of form.rules)
    known(`rule ${rule.key}`, [rule.field, ...rule.needs, ...answerKeys(rule.when), ...answerKeys(rule.check)]);
  for (const paper of papers) {
    known(`paper ${paper.key}`, answerKeys(paper.when));
    const sent = paper.kind === 'submit' || paper.kind === 'conditional';
    if (sent && !pages.some((page) => page.papers?.includes(paper.key))) faults.push(`paper ${paper.key}: no page sends it`);
    if (sent && !(paper.accepted && paper.maxBytes)) faults.push(`paper ${paper.key}: says neither kinds of file nor size`);
    if (paper.kind === 'conditional' && paper.when === undefined) faults.push(`paper ${paper.key}: conditional without a condition`);
  }
  for (const fee of fees) {
    known(`fee ${fee.key}`, [...answerKeys(fee.when), ...answerKeys(fee.count)]);
    if (fee.amount === undefined && !fee.note) faults.push(`fee ${fee.key}: neither an amount nor a note`);
  }
  for (const [path, source] of Object.entries(result.contents))
    known(`result ${path}`, 'raw' in source ? [source.raw] : 'answer' in source ? [source.answer] : []);
  known('applicant', Object.values(definition.applicant));
  for (const office of result.officeFields)
    known(`office field ${office.key}`, office.default && 'answer' in office.default ? [office.default.answer] : []);
  for (const fact of result.facts) known(`fact ${fact.key}`, 'answer' in fact.source ? [fact.source.answer] : []);
  faults.push(...layoutFaults(definition));
  faults.push(...coSignerFaults(definition));
  faults.push(...eligibilityFaults(definition));
  return faults;
}
