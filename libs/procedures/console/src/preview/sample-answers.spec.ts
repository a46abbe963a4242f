import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { expandLists, missingAnswers, showForm, type OptionLists, type ProcedureDefinition } from '@tinhso/procedures-contract';
import { sampleAnswers } from './sample-answers.js';

const national = new URL('../../../../../provinces/_national/', import.meta.url);
const json = (path: string): unknown => JSON.parse(readFileSync(new URL(path, national), 'utf8'));
const lists = json('lists.json') as OptionLists;
const facts = { today: '2026-11-23', channel: 'online' as const };

describe('sample answers for the officer’s side', () => {
  it.each(readdirSync(new URL('procedures', national)).filter((name) => /^\d\.\d{6}\.json$/.test(name)))(
    'leave no required question of %s open',
    (name) => {
      const definition = expandLists(json(`procedures/${name}`), lists) as ProcedureDefinition;
      const answers = sampleAnswers(definition, facts);
      expect(missingAnswers(showForm(definition, { ...facts, answers }))).toEqual([]);
    },
  );
});
