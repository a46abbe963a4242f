import { readFileSync } from 'node:fs';
import type { Static, TSchema } from '@sinclair/typebox';
import type { AnswersFile, CategoriesFile, LevelsFile, RoutingFile } from '@tinhso/feedback-contract';
import { S } from '@tinhso/platform';

/** The four files of a province about feedback. */
export interface RuleFiles {
  readonly categories: CategoriesFile;
  readonly routing: RoutingFile;
  readonly levels: LevelsFile;
  readonly answers: AnswersFile;
}

/** @throws Error naming the file and every fault of its form */
export function readRuleFile<T extends TSchema>(schema: T, path: string): Static<T> {
  const outcome = S(schema)['~standard'].validate(JSON.parse(readFileSync(path, 'utf8')));
  if (outcome instanceof Promise) throw new Error('the check of a file is synchronous');
  if (!outcome.issues) return outcome.value;
  const faults = outcome.issues.map(({ path: at = [], message }) => `  /${at.map(String).join('/')}: ${message}`);
  throw new Error(`${path} cannot be used:\n${faults.join('\n')}`);
}

const twice = (names: readonly string[]): string[] => [...new Set(names.filter((name, at) => names.indexOf(name) !== at))];

/** What is wrong between the files, although each has the right form: one sentence for each fault. */
export function ruleFaults({ categories, routing, levels, answers }: RuleFiles): string[] {
  const groups = new Set(categories.groups.map(({ key }) => key));
  const keys = new Set(categories.categories.map(({ key }) => key));
  const numbers = new Set(levels.hotlines.map(({ number }) => number));
  const unknown = (where: string, asked: { categories?: readonly string[]; groups?: readonly string[] }): string[] => [
    ...(asked.categories ?? []).filter((key) => !keys.has(key)).map((key) => `${where} names the category ${key}, which is not there`),
    ...(asked.groups ?? []).filter((key) => !groups.has(key)).map((key) => `${where} names the group ${key}, which is not there`),
  ];
  return [
    ...twice(categories.categories.map(({ key }) => key)).map((key) => `the category ${key} is there twice`),
    ...twice(routing.rules.map(({ id }) => id)).map((id) => `the rule ${id} is there twice`),
    ...twice(answers.answers.map(({ key }) => key)).map((key) => `the answer ${key} is there twice`),
    ...categories.categories.flatMap((each) => unknown(`the category ${each.key}`, { groups: [each.group] })),
    ...categories.categories.flatMap(({ key, attributes }) => [
      ...twice(attributes.map(({ code }) => code)).map((code) => `the question ${code} of ${key} is there twice`),
      ...attributes
        .filter(({ datatype, values }) => datatype.endsWith('valuelist') !== (values !== undefined))
        .map(({ code }) => `the question ${code} of ${key} has values and is no list, or the other way round`),
    ]),
    ...routing.rules.flatMap(({ id, when }) => unknown(`the rule ${id}`, when)),
    ...answers.answers.flatMap(({ key, ...asked }) => unknown(`the answer ${key}`, asked)),
    ...levels.emergencies.flatMap(({ key, hotlines }) =>
      hotlines
        .filter((number) => !numbers.has(number))
        .map((number) => `the emergency ${key} names the number ${number}, which is not there`),
    ),
    ...(Object.keys(routing.rules.at(-1)?.when ?? { none: 0 }).length > 0
      ? ['the last rule has conditions, so that a report may be nobody’s']
      : []),
  ];
}
