import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expandLists, type OptionLists, type ProcedureDefinition } from '@tinhso/procedures-contract';
import { blankForm, filledForm } from './blank-form.js';
import { exampleAnswers } from './example-answers.js';
import { exampleDay as today } from './example-data.js';

const national = new URL('../../../../../provinces/_national/', import.meta.url);
const json = (path: string): unknown => JSON.parse(readFileSync(new URL(path, national), 'utf8'));
const lists = json('lists.json') as OptionLists;
const worked = readdirSync(new URL('procedures', national))
  .filter((name) => /^\d\.\d{6}\.json$/.test(name))
  .map((name) => expandLists(json(`procedures/${name}`), lists) as ProcedureDefinition)
  .map((definition) => [definition.code, definition] as const);
const linesOf = (sections: ReturnType<typeof blankForm>) => sections.flatMap(({ groups }) => groups.flatMap(({ lines }) => lines));

describe.each(worked)('the paper form of %s', (_code, definition) => {
  const answers = exampleAnswers(definition);

  it('has an example that the form would take', () => {
    expect(answers).toBeDefined();
    const ajv = new Ajv2020({ strict: false, allErrors: true, unicodeRegExp: true });
    addFormats.default(ajv);
    const takes = ajv.compile(definition.form.schema);
    expect([takes(answers), takes.errors]).toEqual([true, null]);
  });

  it('is filled in with words of an example, not with the labels of the questions', () => {
    expect(JSON.stringify(answers)).not.toMatch(/"\(/);
  });

  it('asks every question once, numbered through, and the example a part of them', () => {
    const blank = linesOf(blankForm(definition));
    const all = definition.form.sections.flatMap(({ pages }) => pages.flatMap(({ fields }) => fields.map(({ key }) => key)));
    expect(blank.map(({ field }) => field.key)).toEqual(all);
    expect(blank.map(({ number }) => number)).toEqual(all.map((_, at) => at + 1));
    const filled = linesOf(filledForm(definition, { answers: answers ?? {}, today, channel: 'in_person' }));
    expect(filled.filter(({ written }) => written !== undefined).map(({ field }) => field.key)).toEqual(Object.keys(answers ?? {}));
  });
});
