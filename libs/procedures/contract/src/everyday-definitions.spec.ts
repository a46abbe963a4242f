import { readdirSync, readFileSync } from 'node:fs';
import { Value } from '@sinclair/typebox/value';
import { checkDefinition } from './check/index.js';
import { ProcedureDefinition } from './definition.js';
import { definitionFaults } from './definition-faults.js';
import { expandLists } from './definition-lists.js';
import { everydayAnswers } from './everyday-answers.fixture.js';
import { computeFees } from './fees.js';
import { fillLayout } from './filled-layout.js';
import { papersToSend } from './papers.js';
import { sampleAnswers } from './sample-answers.fixture.js';
import { brokenRules, missingAnswers, showForm } from './shown-form.js';

const national = new URL('../../../../provinces/_national/', import.meta.url);
const json = (path: string): unknown => JSON.parse(readFileSync(new URL(path, national), 'utf8'));
const lists = json('lists.json') as never;
const everyday = json('procedures/common-35.json') as { code: string; result: { code?: string | null }[] }[];
const worked = readdirSync(new URL('procedures/', national))
  .filter((name) => /^\d\.\d{6}\.json$/.test(name))
  .map((name) => expandLists(json(`procedures/${name}`), lists) as ProcedureDefinition);
const today = '2026-11-23';

it('works out every everyday procedure', () => {
  const codes = worked.map(({ code }) => code);
  expect(everyday.filter(({ code }) => !codes.includes(code))).toEqual([]);
});

describe.each(worked)('definition $code', (definition) => {
  const channel = definition.channels[0] ?? 'online';
  const facts = { today, channel };
  const answers = sampleAnswers(definition, facts, everydayAnswers[definition.code]);
  const seen = { ...facts, answers };
  const shown = showForm(definition, seen);

  it('has the declared shape and agrees with itself', () => {
    expect([...Value.Errors(ProcedureDefinition, definition)].map((error) => `${error.path}: ${error.message}`)).toEqual([]);
    expect(definitionFaults(definition)).toEqual([]);
  });

  it('may be published', () => {
    const { faults } = checkDefinition(definition, { today });
    expect(faults.filter(({ severity }) => severity === 'error').map(({ code, path, message }) => `${code} ${path} ${message.en}`)).toEqual(
      [],
    );
  });

  it('is complete with answers that a person could give', () => {
    expect(missingAnswers(shown)).toEqual([]);
    expect(brokenRules(definition, shown, seen)).toEqual([]);
    expect(papersToSend(definition, seen).every((paper) => shown.pages.some(({ papers }) => papers.includes(paper)))).toBe(true);
  });

  it('tells a fee on every channel', () => {
    for (const each of definition.channels) expect(computeFees(definition, { ...seen, channel: each })).toBeDefined();
  });

  it('ends in a document in which everything stands that was answered', () => {
    const { layout, officeFields } = definition.result;
    if (!layout) return;
    const office = Object.fromEntries(
      officeFields.map(({ key, type }) => [key, type === 'date' ? '2026-11-30' : type === 'number' ? '3' : 'nội dung']),
    );
    const known = {
      agency: 'UBND phường Minh Xuân',
      place: 'Minh Xuân',
      dossierCode: 'H60.41-261123-0001',
      submittedOn: today,
      registeredOn: today,
    };
    const filled = fillLayout(definition, { answers: shown.answers, office, facts: known, places: () => undefined, logic: facts });
    expect(JSON.stringify(filled)).not.toMatch(/undefined|NaN|[{][a-z.]+[}]/i);
    expect(filled.blocks.filter(({ kind }) => kind !== 'heading').length).toBeGreaterThan(3);
  });
});
