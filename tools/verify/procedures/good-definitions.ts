import { readdirSync, readFileSync } from 'node:fs';
import { expandLists, type OptionLists, type ProcedureDefinition } from '@tinhso/procedures-contract';

const national = new URL('../../../provinces/_national/', import.meta.url);
const json = (path: string): unknown => JSON.parse(readFileSync(new URL(path, national), 'utf8'));

/** Every procedure that the national pack has worked out. */
export function goodDefinitions(): ProcedureDefinition[] {
  const { note: _note, ...lists } = json('lists.json') as OptionLists;
  return readdirSync(new URL('procedures/', national))
    .filter((name) => /^\d\.\d{6}\.json$/.test(name))
    .sort()
    .map((name) => expandLists(json(`procedures/${name}`), lists) as ProcedureDefinition);
}
