import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { definitionFaults, expandLists, type FormField, type OptionLists, type ProcedureDefinition } from '@tinhso/procedures-contract';
import { answerSchemaOf, withSchema } from './answer-schema.js';
import { completed } from './blank.js';
import { setAt } from './path.js';

const national = new URL('../../../../../provinces/_national/', import.meta.url);
const json = (path: string): unknown => JSON.parse(readFileSync(new URL(path, national), 'utf8'));
const lists = json('lists.json') as OptionLists;
const worked = readdirSync(new URL('procedures', national))
  .filter((name) => /^\d\.\d{6}\.json$/.test(name))
  .map((name) => expandLists(json(`procedures/${name}`), lists) as ProcedureDefinition);

const label = { vi: 'Câu hỏi', en: 'Question' };
const field = (widget: FormField['widget'], more: Partial<FormField> = {}): FormField => ({
  key: 'q',
  widget,
  label,
  required: true,
  ...more,
});

describe('the schema that follows from the fields', () => {
  it.each(worked)('leaves the handwritten schema of $code as it is', (definition) => {
    expect(withSchema(definition)).toBe(definition);
  });

  it('keeps limits set by hand while the kind stays, and begins anew when it changes', () => {
    const name = { type: 'string', minLength: 2, maxLength: 60, pattern: '^\\p{L}+$' };
    expect(answerSchemaOf(field('text'), name)).toBe(name);
    expect(answerSchemaOf(field('date'), name)).toEqual({ type: 'string', format: 'date' });
    expect(answerSchemaOf(field('text'), { type: 'string', format: 'date' })).toMatchObject({ maxLength: 200 });
    expect(answerSchemaOf(field('citizenId'), name)).toMatchObject({ pattern: '^\\d{12}$' });
  });

  it('allows exactly the options, and the fields of rows', () => {
    const options = ['a', 'b'].map((value) => ({ value, label }));
    expect(answerSchemaOf(field('choice', { options }), { type: 'string', enum: ['old'] }).enum).toEqual(['a', 'b']);
    const rows = field('repeat', { itemFields: [{ ...field('date'), key: 'born' }] });
    expect(answerSchemaOf(rows, undefined)).toMatchObject({
      type: 'array',
      items: { additionalProperties: false, properties: { born: { format: 'date' } } },
    });
  });

  it('forgets fields that are gone and knows new ones', () => {
    const page = { key: 'p', title: label, fields: [{ ...field('text'), key: 'first' }] };
    const draft = completed({ form: { sections: [{ key: 's', title: label, pages: [page] }] } });
    const more = withSchema(setAt(draft, ['form', 'sections', 0, 'pages', 0, 'fields', 1], field('yesno')));
    expect(more.form.schema.properties).toMatchObject({ first: { type: 'string' }, q: { type: 'boolean' } });
    expect(definitionFaults(more).filter((fault) => fault.includes('schema'))).toEqual([]);
    expect(withSchema(setAt(more, ['form', 'sections', 0, 'pages', 0, 'fields', 1], undefined)).form.schema.properties).not.toHaveProperty(
      'q',
    );
  });
});
