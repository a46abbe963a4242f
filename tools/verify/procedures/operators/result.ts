import type { ProcedureDefinition } from '@tinhso/procedures-contract';
import { alwaysAsked, each, fieldsOf, named, type Operator } from '../operator.js';

type Fact = ProcedureDefinition['result']['facts'][number];
const at = ({ key }: Fact) => `fact ${key}`;

/** Contents that a coded document cannot do without, and that nothing else gives. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  'birth-certificate': [
    'child.fullName',
    'child.sex',
    'child.born',
    'child.birthPlace',
    'child.ethnicity',
    'child.nationality',
    'child.hometown',
  ],
  'marital-status-certificate': ['requestedBy', 'person.fullName', 'purpose'],
  'temporary-residence-notice': ['person.fullName', 'residence', 'from', 'until'],
};

const needed = ({ result }: ProcedureDefinition): string[] =>
  (NEEDED[result.template] ?? []).filter((path) => path in result.contents && !result.officeFields.some((field) => field.path === path));

/** A question that some are not asked. */
const sometimes = (definition: ProcedureDefinition) => {
  const asked = new Set(alwaysAsked(definition).map(({ key }) => key));
  return fieldsOf(definition).find(({ key, required }) => !required && !asked.has(key));
};

/** Mistakes in what the procedure ends in. */
export const resultOperators: readonly Operator[] = [
  {
    kind: 'the result lacks what it cannot do without',
    places: (definition) =>
      needed(definition).map((path) => ({ at: `result ${path}`, apply: (copy) => void delete copy.result.contents[path] })),
  },
  {
    kind: 'the result is filled from a question that may stay open',
    places: (definition) => {
      const field = sometimes(definition);
      if (!field) return [];
      return needed(definition).map((path) => ({
        at: `result ${path}`,
        apply: (copy) => {
          copy.result.contents[path] = { raw: field.key };
        },
      }));
    },
  },
  {
    kind: 'the result is filled from a question that is none',
    places: ({ result }) =>
      Object.keys(result.contents).map((path) => ({
        at: `result ${path}`,
        apply: (copy) => {
          copy.result.contents[path] = { answer: 'ghost' };
        },
      })),
  },
  {
    kind: 'a fact comes from a question that is none',
    places: ({ result }) =>
      each(
        result.facts,
        () => true,
        at,
        (copy, { key }) => {
          named(copy.result.facts, key).source = { answer: 'ghost' };
        },
      ),
  },
  {
    kind: 'two facts have one key',
    places: ({ result }) =>
      each(
        result.facts.slice(1),
        () => true,
        at,
        (copy, { key }) => {
          named(copy.result.facts, key).key = copy.result.facts[0]?.key ?? '';
        },
      ),
  },
  {
    kind: 'there is nothing to compare',
    places: () => [
      {
        at: 'facts',
        apply: (copy) => {
          copy.result.facts = [];
        },
      },
    ],
  },
  {
    kind: 'the layout has a place that nothing fills',
    places: ({ result }) =>
      (result.layout?.blocks ?? []).flatMap((block, n) =>
        block.kind === 'paragraph'
          ? [
              {
                at: `block ${n}`,
                apply: (copy: ProcedureDefinition) => {
                  const spoiled = copy.result.layout?.blocks[n];
                  if (spoiled?.kind === 'paragraph') spoiled.text = '{ghost}';
                },
              },
            ]
          : [],
      ),
  },
  {
    kind: 'a layout is asked for and not there',
    places: ({ result }) =>
      result.template === 'result-document' ? [{ at: 'result', apply: (copy) => void delete copy.result.layout }] : [],
  },
  {
    kind: 'nobody is competent',
    places: () => [
      {
        at: 'competence',
        apply: (copy) => {
          copy.competence.unitKind = 'district_committee' as never;
        },
      },
    ],
  },
];
