import type { FormField } from '@tinhso/procedures-contract';
import type { Operand, Operator, Subject, Test } from '../model/condition.js';

/** What kind of value a test looks at; it decides how it can be compared. */
export type Measure = 'choice' | 'yesno' | 'date' | 'number' | 'text' | 'channel' | 'presence';

/** The measure of a subject; text for a field that is gone. */
export function measureOf(subject: Subject, fields: readonly FormField[]): Measure {
  if (subject.kind === 'channel') return 'channel';
  if (subject.kind !== 'answer') return 'number';
  const widget = fields.find((field) => field.key === subject.key)?.widget;
  if (widget === 'choice' || widget === 'select') return 'choice';
  if (widget === 'yesno' || widget === 'date' || widget === 'number') return widget;
  return widget === 'address' || widget === 'repeat' ? 'presence' : 'text';
}

const compare: readonly Operator[] = ['is', 'isNot', 'less', 'atMost', 'more', 'atLeast'];

/** How each kind of value can be compared. */
export const operatorsOf: Readonly<Record<Measure, readonly Operator[]>> = {
  choice: ['is', 'isNot', 'oneOf', 'noneOf', 'answered', 'unanswered'],
  yesno: ['is', 'isNot', 'unanswered'],
  date: [...compare, 'answered', 'unanswered'],
  number: compare,
  text: ['is', 'isNot', 'answered', 'unanswered'],
  channel: ['is', 'isNot', 'oneOf', 'noneOf'],
  presence: ['answered', 'unanswered'],
};

/** Name of a subject in a list of choices. */
export const subjectId = (subject: Subject): string => (subject.kind === 'channel' ? 'channel' : `${subject.kind}:${subject.key}`);

/** The subject that a name stands for. */
export function subjectOf(id: string): Subject {
  const [kind = '', key = ''] = id.split(':');
  if (kind === 'channel') return { kind: 'channel' };
  return kind === 'age' || kind === 'days' ? { kind, key } : { kind: 'answer', key };
}

/** A first thing to compare with. */
function operandFor(subject: Subject, operator: Operator, fields: readonly FormField[]): Operand {
  const measure = measureOf(subject, fields);
  if (operator === 'oneOf' || operator === 'noneOf') return { kind: 'list', values: [] };
  if (measure === 'choice' && subject.kind === 'answer')
    return { kind: 'value', value: fields.find((field) => field.key === subject.key)?.options?.[0]?.value ?? '' };
  if (measure === 'yesno') return { kind: 'value', value: true };
  if (measure === 'date') return { kind: 'today' };
  if (measure === 'number') return { kind: 'value', value: 0 };
  return { kind: 'value', value: measure === 'channel' ? 'online' : '' };
}

/** A test of another subject, or by another operator, that can be said; what still fits is kept. */
export function refitted(test: Test, fields: readonly FormField[], change: Partial<Pick<Test, 'subject' | 'operator'>>): Test {
  const subject = change.subject ?? test.subject;
  const allowed = operatorsOf[measureOf(subject, fields)];
  const wanted = change.operator ?? test.operator;
  const operator = allowed.includes(wanted) ? wanted : (allowed[0] ?? 'is');
  const sameMeasure = subjectId(subject) === subjectId(test.subject);
  const listed = operator === 'oneOf' || operator === 'noneOf';
  const fits = sameMeasure && (test.operand.kind === 'list') === listed;
  if (fits) return { subject, operator, operand: test.operand };
  const carried =
    sameMeasure && listed && test.operand.kind === 'value' && typeof test.operand.value === 'string' && test.operand.value !== '';
  if (carried && test.operand.kind === 'value')
    return { subject, operator, operand: { kind: 'list', values: [String(test.operand.value)] } };
  return { subject, operator, operand: operandFor(subject, operator, fields) };
}

/** The first test of a new condition: about the first question that has a few answers, else the first of all. */
export function freshTest(fields: readonly FormField[]): Test {
  const field = fields.find((each) => ['choice', 'yesno'].includes(each.widget)) ?? fields[0];
  const subject: Subject = field ? { kind: 'answer', key: field.key } : { kind: 'channel' };
  const operator = operatorsOf[measureOf(subject, fields)][0] ?? 'is';
  return { subject, operator, operand: operandFor(subject, operator, fields) };
}

/** A yes-or-no question that has an answer "yes" is asked as "is yes". */
export function plainTest(test: Test, fields: readonly FormField[]): Test {
  return test.operator === 'answered' && measureOf(test.subject, fields) === 'yesno'
    ? { ...test, operator: 'is', operand: { kind: 'value', value: true } }
    : test;
}
