import { describe, expect, it } from '@jest/globals';
import type { FormField } from '@tinhso/procedures-contract';
import type { Test } from '../model/condition.js';
import { freshTest, measureOf, operatorsOf, plainTest, refitted, subjectId, subjectOf } from './subjects.js';

const label = { vi: 'x', en: 'x' };
const options = ['a', 'b'].map((value) => ({ value, label }));
const fields: FormField[] = [
  { key: 'name', widget: 'text', label, required: true },
  { key: 'kind', widget: 'choice', label, required: true, options },
  { key: 'own', widget: 'yesno', label, required: true },
  { key: 'born', widget: 'date', label, required: true },
];
const of = (id: string) => subjectOf(id);

describe('the boxes of a condition', () => {
  it('begin with a question that has few answers', () => {
    expect(freshTest(fields)).toEqual({ subject: of('answer:kind'), operator: 'is', operand: { kind: 'value', value: 'a' } });
    expect(freshTest([])).toMatchObject({ subject: { kind: 'channel' }, operator: 'is' });
  });

  it('always offer a test that can be said', () => {
    const start = freshTest(fields);
    for (const subject of ['answer:name', 'answer:own', 'answer:born', 'age:born', 'days:born', 'channel', 'answer:gone'].map(of)) {
      const next = refitted(start, fields, { subject });
      expect(subjectId(next.subject)).toBe(subjectId(subject));
      expect(operatorsOf[measureOf(subject, fields)]).toContain(next.operator);
    }
  });

  it('keep what still fits', () => {
    const one: Test = { subject: of('answer:kind'), operator: 'is', operand: { kind: 'value', value: 'b' } };
    expect(refitted(one, fields, { operator: 'isNot' }).operand).toEqual(one.operand);
    expect(refitted(one, fields, { operator: 'oneOf' }).operand).toEqual({ kind: 'list', values: ['b'] });
    expect(refitted({ ...one, operator: 'oneOf', operand: { kind: 'list', values: ['b'] } }, fields, { operator: 'is' }).operand).toEqual({
      kind: 'value',
      value: 'a',
    });
  });

  it('ask a yes-or-no question as "is yes"', () => {
    const bare: Test = { subject: of('answer:own'), operator: 'answered', operand: { kind: 'value', value: '' } };
    expect(plainTest(bare, fields)).toMatchObject({ operator: 'is', operand: { kind: 'value', value: true } });
    expect(plainTest({ ...bare, subject: of('answer:kind') }, fields).operator).toBe('answered');
  });
});
