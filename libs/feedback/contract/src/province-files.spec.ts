import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Static, TSchema } from '@sinclair/typebox';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { AnswersFile } from './answers.js';
import { CategoriesFile } from './categories.js';
import { RoutingFile } from './routing.js';
import { LevelsFile } from './rules.js';

const ajv = new Ajv2020({ allErrors: true, strict: false });
const text = (...place: string[]): string => readFileSync(join(process.cwd(), 'provinces', ...place), 'utf8');

function read<T extends TSchema>(schema: T, ...place: string[]): Static<T> {
  const value: unknown = JSON.parse(text(...place));
  const check = ajv.compile(JSON.parse(JSON.stringify(schema, (key, each: unknown) => (key === '$id' ? undefined : each))) as object);
  expect([check(value), check.errors]).toEqual([true, null]);
  return value;
}

const twice = (keys: readonly string[]): string[] => keys.filter((key, at) => keys.indexOf(key) !== at);

describe.each(['tuyen-quang', 'tay-ninh'])('feedback of %s', (name) => {
  const { groups, categories } = read(CategoriesFile, name, 'feedback/categories.json');
  const { rules } = read(RoutingFile, name, 'feedback/routing.json');
  const levels = read(LevelsFile, name, 'feedback/levels.json');
  const { answers } = read(AnswersFile, name, 'feedback/answers.json');
  const keys = categories.map(({ key }) => key);
  const groupKeys = groups.map(({ key }) => key);

  it('has at least 24 categories in at least eight groups, each group with one', () => {
    expect(keys.length).toBeGreaterThanOrEqual(24);
    expect(groupKeys.length).toBeGreaterThanOrEqual(8);
    expect([...twice(keys), ...twice(groupKeys)]).toEqual([]);
    expect(new Set(categories.map(({ group }) => group))).toEqual(new Set(groupKeys));
  });

  it('asks questions that can be answered', () => {
    for (const { key, attributes } of categories) {
      expect([key, twice(attributes.map(({ code }) => code))]).toEqual([key, []]);
      for (const { code, datatype, values } of attributes)
        expect([key, code, values !== undefined]).toEqual([key, code, datatype.endsWith('list')]);
    }
    expect(categories.flatMap(({ attributes }) => attributes).some(({ datatype }) => datatype === 'multivaluelist')).toBe(true);
    expect(new Set(categories.map(({ open311Type }) => open311Type)).has('batch')).toBe(true);
  });

  it('sends everything somewhere that exists', () => {
    const units = new Set(
      text(name, 'units.csv')
        .split('\n')
        .map((line) => line.split(',')[0]),
    );
    const communes = new Set(text(name, 'communes.topo.json').match(/(?<="code":")\d{5}/g));
    expect(twice(rules.map(({ id }) => id))).toEqual([]);
    for (const { id, when, to } of rules) {
      const unknown = [
        ...(when.categories ?? []).filter((key) => !keys.includes(key)),
        ...(when.groups ?? []).filter((key) => !groupKeys.includes(key)),
        ...(when.communes ?? []).filter((code) => !communes.has(code)),
        ...('unit' in to && !units.has(to.unit) ? [to.unit] : []),
      ];
      expect([id, unknown]).toEqual([id, []]);
    }
    const last = rules.at(-1);
    expect(last?.when).toEqual({});
    expect(last && 'unit' in last.to).toBe(true);
  });

  it('names hotlines and procedures that exist', () => {
    const numbers = new Set(levels.hotlines.map(({ number }) => number));
    for (const { key, hotlines } of levels.emergencies) expect([key, hotlines.filter((each) => !numbers.has(each))]).toEqual([key, []]);
    const catalogue = text('_national', 'procedures', 'catalogue.json');
    for (const { kind, procedures } of levels.legal)
      expect([kind, procedures.length > 0, procedures.filter((code) => !catalogue.includes(`"${code}"`))]).toEqual([kind, true, []]);
  });

  it('answers in every state that speaks to the reporter', () => {
    expect(twice(answers.map(({ key }) => key))).toEqual([]);
    for (const { key, categories: of = [], groups: ofGroups = [] } of answers)
      expect([key, of.filter((each) => !keys.includes(each)), ofGroups.filter((each) => !groupKeys.includes(each))]).toEqual([key, [], []]);
    const general = answers.filter((answer) => !answer.categories && !answer.groups).map(({ status }) => status);
    for (const status of ['received', 'assigned', 'in_progress', 'waiting_for_reporter', 'answered', 'closed', 'rejected', 'reopened'])
      expect(general).toContain(status);
  });
});
