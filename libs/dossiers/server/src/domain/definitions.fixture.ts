import { readFileSync } from 'node:fs';
import { expandLists, type OptionLists, type PlaceLookup, type ProcedureDefinition } from '@tinhso/procedures-contract';

const national = new URL('../../../../../provinces/_national/', import.meta.url);
const json = (path: string): unknown => JSON.parse(readFileSync(new URL(path, national), 'utf8'));

/** A worked procedure as the province pack has it. */
export const loadDefinition = (code: string): ProcedureDefinition =>
  expandLists(json(`procedures/${code}.json`), json('lists.json') as OptionLists) as ProcedureDefinition;

export const anyPlace: PlaceLookup = () => ({ commune: 'Phường Minh Xuân', province: 'Tỉnh Tuyên Quang' });
