import type { ProcedureDefinition } from '@tinhso/procedures-contract';
import { each, fieldsOf, type Field, type Operator } from '../operator.js';

type Node = Record<string, unknown>;

const at = ({ key }: Field) => `field ${key}`;
const node = (copy: ProcedureDefinition, key: string): Node => (copy.form.schema.properties as Record<string, Node>)[key] as Node;

/** Mistakes in what an answer may be. */
export const answerOperators: readonly Operator[] = [
  {
    kind: 'no answer is long and short enough',
    places: (definition) =>
      each(
        fieldsOf(definition),
        ({ key }) => typeof node(definition, key).maxLength === 'number',
        at,
        (copy, { key }) => {
          node(copy, key).minLength = Number(node(copy, key).maxLength) + 1;
        },
      ),
  },
  {
    kind: 'a text has no greatest length',
    places: (definition) =>
      each(
        fieldsOf(definition),
        ({ widget }) => widget === 'text' || widget === 'textarea',
        at,
        (copy, { key }) => {
          delete node(copy, key).maxLength;
        },
      ),
  },
  {
    kind: 'a pattern cannot be read',
    places: (definition) =>
      each(
        fieldsOf(definition),
        ({ key }) => typeof node(definition, key).pattern === 'string',
        at,
        (copy, { key }) => {
          node(copy, key).pattern = '([a-z';
        },
      ),
  },
  {
    kind: 'a number of twelve digits must have nine',
    places: (definition) =>
      each(
        fieldsOf(definition),
        ({ widget }) => widget === 'citizenId',
        at,
        (copy, { key }) => {
          node(copy, key).pattern = '^\\d{9}$';
        },
      ),
  },
  {
    kind: 'a date is any text',
    places: (definition) =>
      each(
        fieldsOf(definition),
        ({ widget }) => widget === 'date',
        at,
        (copy, { key }) => {
          delete node(copy, key).format;
        },
      ),
  },
  {
    kind: 'an answer has the wrong type',
    places: (definition) =>
      each(
        fieldsOf(definition),
        ({ widget }) => widget === 'yesno' || widget === 'number' || widget === 'text',
        at,
        (copy, { key }) => {
          node(copy, key).type = 'array';
        },
      ),
  },
  {
    kind: 'unknown answers are let in',
    places: () => [
      {
        at: 'schema',
        apply: (copy) => {
          (copy.form.schema as Node).additionalProperties = true;
        },
      },
    ],
  },
];
