import { readdirSync, readFileSync } from 'node:fs';
import { expandLists } from '../definition-lists.js';
import { checkDefinition } from './check-definition.js';

const national = new URL('../../../../../provinces/_national/', import.meta.url);
const json = (path: string): unknown => JSON.parse(readFileSync(new URL(path, national), 'utf8'));
const lists = json('lists.json') as never;
const worked = readdirSync(new URL('procedures/', national)).filter((name) => /^\d\.\d{6}\.json$/.test(name));

describe.each(worked)('%s', (name) => {
  it('has nothing that keeps it from being published', () => {
    const { faults, publishable, tried } = checkDefinition(expandLists(json(`procedures/${name}`), lists), { today: '2026-11-23' });
    expect(faults.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(publishable).toBe(true);
    expect(tried.scenarios).toBeGreaterThan(0);
    expect(tried.ways).toBeGreaterThan(0);
  });
});
