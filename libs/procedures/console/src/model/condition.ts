import type { Logic } from '@tinhso/procedures-contract';

/** What a test looks at: an answer; years of age by a date; days from one date to another. `at` and `to` absent: today. */
export type Subject =
  | { readonly kind: 'answer'; readonly key: string }
  | { readonly kind: 'age'; readonly key: string; readonly at?: string }
  | { readonly kind: 'days'; readonly key: string; readonly to?: string }
  | { readonly kind: 'channel' };

export const operators = ['is', 'isNot', 'oneOf', 'noneOf', 'less', 'atMost', 'more', 'atLeast', 'answered', 'unanswered'] as const;
export type Operator = (typeof operators)[number];

/** What it is compared with: something written down, several of it, today, or another answer. */
export type Operand =
  | { readonly kind: 'value'; readonly value: string | number | boolean }
  | { readonly kind: 'list'; readonly values: readonly (string | number)[] }
  | { readonly kind: 'today' }
  | { readonly kind: 'answer'; readonly key: string };

export interface Test {
  readonly subject: Subject;
  readonly operator: Operator;
  readonly operand: Operand;
}

/** Several tests that must all hold, or of which one must; groups may stand in groups. */
export interface Group {
  readonly join: 'all' | 'any';
  readonly tests: readonly (Test | Group)[];
}

export const isGroup = (test: Test | Group): test is Group => 'join' in test;

const signs: readonly [Operator, string][] = [
  ['is', '=='],
  ['isNot', '!='],
  ['less', '<'],
  ['atMost', '<='],
  ['more', '>'],
  ['atLeast', '>='],
];

const ANSWER = 'answers.';
const answer = (key: string) => ({ var: ANSWER + key });
const day = (key: string | undefined) => (key === undefined ? { var: 'today' } : answer(key));

function writeSubject(subject: Subject): unknown {
  switch (subject.kind) {
    case 'answer':
      return answer(subject.key);
    case 'age':
      return { age_at: [answer(subject.key), day(subject.at)] };
    case 'days':
      return { days_between: [answer(subject.key), day(subject.to)] };
    case 'channel':
      return { var: 'channel' };
  }
}

function writeOperand(operand: Operand): unknown {
  switch (operand.kind) {
    case 'value':
      return operand.value;
    case 'list':
      return operand.values;
    case 'today':
      return { var: 'today' };
    case 'answer':
      return answer(operand.key);
  }
}

function writeTest({ subject, operator, operand }: Test): unknown {
  const left = writeSubject(subject);
  if (operator === 'answered') return { '!!': [left] };
  if (operator === 'unanswered') return { '!': [left] };
  if (operator === 'oneOf') return { in: [left, writeOperand(operand)] };
  if (operator === 'noneOf') return { '!': [{ in: [left, writeOperand(operand)] }] };
  return { [signs.find(([name]) => name === operator)?.[1] ?? '==']: [left, writeOperand(operand)] };
}

/** JSON Logic of a group; undefined for one without tests, which always holds. */
export function writeCondition(group: Group): Logic | undefined {
  const tests = group.tests.map((test) => (isGroup(test) ? writeCondition(test) : writeTest(test))).filter((test) => test !== undefined);
  const [first] = tests;
  if (tests.length < 2) return first as Logic | undefined;
  return { [group.join === 'all' ? 'and' : 'or']: tests } as unknown as Logic;
}

type Json = Readonly<Record<string, unknown>>;
const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const single = (value: unknown): unknown => (Array.isArray(value) && value.length === 1 ? (value as unknown[])[0] : value);

/** The name that `{"var": …}` speaks of, if it has no fallback. */
function variable(value: unknown): string | undefined {
  if (!isJson(value) || Object.keys(value).join() !== 'var') return undefined;
  const name = single(value.var);
  return typeof name === 'string' ? name : undefined;
}

function answerKey(value: unknown): string | undefined {
  const name = variable(value);
  const key = name?.startsWith(ANSWER) ? name.slice(ANSWER.length) : '';
  return key && !key.includes('.') ? key : undefined;
}

function readSubject(value: unknown): Subject | undefined {
  if (variable(value) === 'channel') return { kind: 'channel' };
  const key = answerKey(value);
  if (key) return { kind: 'answer', key };
  if (!isJson(value)) return undefined;
  const [operation] = Object.keys(value);
  const dates = operation === 'age_at' || operation === 'days_between' ? value[operation] : undefined;
  if (!Array.isArray(dates) || dates.length !== 2) return undefined;
  const [from, to] = dates as unknown[];
  const [first, second] = [answerKey(from), answerKey(to)];
  if (!first || (!second && variable(to) !== 'today')) return undefined;
  if (operation === 'age_at') return { kind: 'age', key: first, ...(second ? { at: second } : {}) };
  return { kind: 'days', key: first, ...(second ? { to: second } : {}) };
}

function readOperand(value: unknown): Operand | undefined {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return { kind: 'value', value };
  if (Array.isArray(value)) {
    const fits = value.every((each) => typeof each === 'string' || typeof each === 'number');
    return fits ? { kind: 'list', values: value } : undefined;
  }
  if (variable(value) === 'today') return { kind: 'today' };
  const key = answerKey(value);
  return key ? { kind: 'answer', key } : undefined;
}

const nothing: Operand = { kind: 'value', value: '' };

function readTest(logic: unknown): Test | undefined {
  const bare = readSubject(logic);
  if (bare?.kind === 'answer') return { subject: bare, operator: 'answered', operand: nothing };
  if (!isJson(logic) || Object.keys(logic).length !== 1) return undefined;
  const [operation = ''] = Object.keys(logic);
  const operands = logic[operation];
  if (operation === '!' || operation === '!!') {
    const inner = single(operands);
    const subject = readSubject(inner);
    if (subject?.kind === 'answer') return { subject, operator: operation === '!' ? 'unanswered' : 'answered', operand: nothing };
    const test = operation === '!' ? readTest(inner) : undefined;
    return test?.operator === 'oneOf' ? { ...test, operator: 'noneOf' } : undefined;
  }
  if (!Array.isArray(operands) || operands.length !== 2) return undefined;
  const subject = readSubject(operands[0]);
  const operand = readOperand(operands[1]);
  if (!subject || !operand) return undefined;
  if (operation === 'in') return operand.kind === 'list' ? { subject, operator: 'oneOf', operand } : undefined;
  const operator = signs.find(([, sign]) => sign === operation)?.[0];
  return operator && operand.kind !== 'list' ? { subject, operator, operand } : undefined;
}

/** Reads JSON Logic as tests; undefined for what cannot be said with them. Nothing at all is a group without tests. */
export function readCondition(logic: Logic | undefined): Group | undefined {
  if (logic === undefined) return { join: 'all', tests: [] };
  const group = readGroup(logic);
  if (group) return group;
  const test = readTest(logic);
  return test && { join: 'all', tests: [test] };
}

function readGroup(logic: unknown): Group | undefined {
  if (!isJson(logic) || Object.keys(logic).length !== 1) return undefined;
  const inner = logic.and ?? logic.or;
  if (!Array.isArray(inner) || inner.length === 0) return undefined;
  const tests = inner.map((each) => readGroup(each) ?? readTest(each));
  return tests.every((test) => test !== undefined) ? { join: 'and' in logic ? 'all' : 'any', tests } : undefined;
}
