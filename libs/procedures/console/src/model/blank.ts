import type { LocalText, ProcedureDefinition } from '@tinhso/procedures-contract';

const same = (vi: string, en: string): LocalText => ({ vi, en });
const empty = same('', '');

/** Members that every draft has, as they are when nobody has said anything yet. Number and first day are given at publication. */
const bare: Omit<ProcedureDefinition, 'version' | 'validFrom'> = {
  code: '',
  title: empty,
  shortTitle: empty,
  summary: empty,
  field: '',
  decision: '',
  legalBasis: [],
  source: '',
  competence: { unitKind: 'commune_committee', hint: empty },
  applicant: { fullName: '' },
  channels: [],
  time: { mode: 'working_days', days: 1 },
  minutesToFill: 5,
  fees: [],
  feeSummary: empty,
  papers: [],
  form: {
    schema: { $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'object', additionalProperties: false, properties: {} },
    sections: [],
    rules: [],
    declaration: empty,
  },
  steps: [],
  result: { code: '', title: empty, template: 'birth-certificate', contents: {}, officeFields: [], facts: [] },
};

type Json = Record<string, unknown>;
const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

function filled(value: unknown, pattern: unknown): unknown {
  if (Array.isArray(pattern)) return Array.isArray(value) ? value : pattern;
  if (!isJson(pattern)) return value === undefined || value === null ? pattern : value;
  if (!isJson(value)) return pattern;
  // `oneOf` by a mode: the members of one mode mean nothing in another.
  if ('mode' in pattern) return 'mode' in value ? value : pattern;
  return { ...value, ...Object.fromEntries(Object.entries(pattern).map(([name, inner]) => [name, filled(value[name], inner)])) };
}

/** A draft as the editors take it: what it lacks is there and empty. Nothing that it has is changed. */
export function completed(content: Readonly<Record<string, unknown>>): ProcedureDefinition {
  return filled(content, bare) as ProcedureDefinition;
}
