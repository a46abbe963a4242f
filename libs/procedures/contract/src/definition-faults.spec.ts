import type { ProcedureDefinition } from './definition.js';
import { definitionFaults } from './definition-faults.js';
import { expandLists } from './definition-lists.js';
import { faultText, schemaAt } from './fault-texts.js';

const text = { vi: 'x', en: 'x' };
const broken = {
  form: {
    schema: { type: 'object', properties: { sex: { enum: ['male', 'female'] }, orphan: {} } },
    sections: [
      {
        key: 's',
        title: text,
        pages: [
          {
            key: 'p',
            title: text,
            when: { '==': [{ var: 'answers.ghost' }, 1] },
            papers: ['nothing'],
            fields: [
              { key: 'sex', widget: 'choice', label: text, required: true, options: [{ value: 'male', label: text }] },
              { key: 'age', widget: 'number', label: text, required: true },
            ],
          },
        ],
      },
    ],
    rules: [{ key: 'r', field: 'height', needs: ['sex'], check: { '>': [{ var: ['answers.weight', 0] }, 1] }, message: text }],
  },
  papers: [{ key: 'proof', title: text, kind: 'conditional' }],
  fees: [{ key: 'f' }],
  applicant: { fullName: 'sex' },
  result: { contents: { a: { raw: 'shoe' }, b: { text: 'fixed' } }, officeFields: [{ key: 'o', default: { answer: 'hat' } }], facts: [] },
} as unknown as ProcedureDefinition;

describe('definition faults', () => {
  it('names each inconsistency', () => {
    expect(definitionFaults(broken)).toEqual([
      'schema.orphan: no field asks for it',
      'schema: additionalProperties must be false',
      'page p: no field is called ghost',
      'sex: the options are not the values that the schema allows',
      'age: no such property in the schema',
      'page p: no paper is called nothing',
      'rule r: no field is called height',
      'rule r: no field is called weight',
      'paper proof: no page sends it',
      'paper proof: says neither kinds of file nor size',
      'paper proof: conditional without a condition',
      'fee f: neither an amount nor a note',
      'result a: no field is called shoe',
      'office field o: no field is called hat',
    ]);
  });
});

describe('shared lists', () => {
  const lists = { sexes: [{ value: 'male', label: text }] };

  it('are put where they are named', () => {
    expect(expandLists({ options: { $list: 'sexes' }, enum: { $listValues: 'sexes' }, n: [1, null] }, lists)).toEqual({
      options: lists.sexes,
      enum: ['male'],
      n: [1, null],
    });
  });

  it('must exist', () => {
    expect(() => expandLists({ $list: 'toString' }, lists)).toThrow('toString');
  });
});

describe('fault texts', () => {
  const schema = { properties: { rows: { items: { properties: { name: { 'x-messages': { minLength: text } } } } } } };

  it('are those of the form, else general ones', () => {
    const node = schemaAt(schema, '/rows/0/name');
    expect(faultText(node, 'minLength')).toBe(text);
    expect(faultText(node, 'maxLength', { limit: 9 }).vi).toContain('9 ký tự');
    expect(faultText(undefined, 'format', { format: 'date' }).vi).toContain('không có thật');
    expect(schemaAt(schema, '/rows/0/nothing')).toBeUndefined();
  });
});
