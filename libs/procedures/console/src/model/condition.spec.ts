import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { holds, type Answers, type Logic } from '@tinhso/procedures-contract';
import fc from 'fast-check';
import { operators, readCondition, writeCondition, type Group, type Operand, type Subject, type Test } from './condition.js';

const facts = (answers: Answers) => ({ answers, today: '2026-11-23', channel: 'online' as const });

const key = fc.constantFrom('kind', 'born', 'count', 'own');
const subject: fc.Arbitrary<Subject> = fc.oneof(
  key.map((each): Subject => ({ kind: 'answer', key: each })),
  fc.record({ kind: fc.constant('age' as const), key, at: key }, { requiredKeys: ['kind', 'key'] }),
  fc.record({ kind: fc.constant('days' as const), key, to: key }, { requiredKeys: ['kind', 'key'] }),
  fc.constant<Subject>({ kind: 'channel' }),
);
const nothing: Operand = { kind: 'value', value: '' };
const operand: fc.Arbitrary<Operand> = fc.oneof(
  fc.oneof(fc.string(), fc.integer(), fc.boolean()).map((value): Operand => ({ kind: 'value', value })),
  fc.constant<Operand>({ kind: 'today' }),
  key.map((each): Operand => ({ kind: 'answer', key: each })),
);
const list = fc.array(fc.string(), { maxLength: 3 }).map((values): Operand => ({ kind: 'list', values }));
const test: fc.Arbitrary<Test> = fc.constantFrom(...operators).chain((operator) => {
  if (operator === 'answered' || operator === 'unanswered')
    return key.map((each): Test => ({ subject: { kind: 'answer', key: each }, operator, operand: nothing }));
  return fc.record({ subject, operator: fc.constant(operator), operand: operator === 'oneOf' || operator === 'noneOf' ? list : operand });
});
const several = (inner: fc.Arbitrary<Test | Group>): fc.Arbitrary<Group> =>
  fc.record({ join: fc.constantFrom('all' as const, 'any' as const), tests: fc.array(inner, { minLength: 2, maxLength: 3 }) });
const group = fc.oneof(
  test.map((each): Group => ({ join: 'all', tests: [each] })),
  several(fc.oneof(test, several(test))),
);

/** Every condition of the procedures that are worked out. */
function nationalConditions(): Logic[] {
  const folder = new URL('../../../../../provinces/_national/procedures/', import.meta.url);
  const found: Logic[] = [];
  const collect = (value: unknown, name?: string): void => {
    if (name === 'when' && typeof value === 'object') found.push(value as Logic);
    else if (typeof value === 'object' && value !== null) for (const [each, inner] of Object.entries(value)) collect(inner, each);
  };
  for (const file of readdirSync(folder).filter((name) => /^\d\.\d{6}\.json$/.test(name)))
    collect(JSON.parse(readFileSync(new URL(file, folder), 'utf8')));
  return found;
}

describe('conditions', () => {
  it('are read back as they were written', () => {
    fc.assert(fc.property(group, (each) => expect(readCondition(writeCondition(each))).toEqual(each)));
  });

  it('hold in the same cases after they were read and written', () => {
    const answers = fc.record(
      { kind: fc.constantFrom('a', 'b'), born: fc.constantFrom('2000-01-01', '2026-11-01'), count: fc.nat(3), own: fc.boolean() },
      { requiredKeys: [] },
    );
    for (const logic of nationalConditions()) {
      const read = readCondition(logic);
      if (!read) continue;
      fc.assert(fc.property(answers, (each) => holds(writeCondition(read), facts(each)) === holds(logic, facts(each))));
    }
  });

  it('are all read in the procedures that are worked out', () => {
    const conditions = nationalConditions();
    expect(conditions.length).toBeGreaterThan(15);
    expect(conditions.filter((logic) => readCondition(logic) === undefined)).toEqual([]);
  });

  it.each([
    { if: [{ var: 'answers.a' }, true, false] },
    { '==': [{ var: 'answers.members.0.name' }, 'x'] },
    { in: ['x', { var: 'answers.a' }] },
    { '<': [1, { var: 'answers.a' }, 3] },
    { and: [{ var: 'answers.a' }, { '+': [1, 2] }] },
    { '==': [{ var: ['answers.a', 3] }, 3] },
  ])('%j is left to be written by hand', (logic) => expect(readCondition(logic as Logic)).toBeUndefined());

  it('without tests always hold', () => {
    expect(readCondition(undefined)).toEqual({ join: 'all', tests: [] });
    expect(writeCondition({ join: 'any', tests: [] })).toBeUndefined();
  });
});
