import { ProcedureDefinition } from '../definition.js';
import { hasWord } from './compare-words.js';

interface Node {
  readonly [keyword: string]: unknown;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** Names of everything that a definition may hold, however deep. */
function names(schema: unknown, seen = new Set<unknown>()): string[] {
  if (!isNode(schema) || seen.has(schema)) return [];
  seen.add(schema);
  const { properties } = schema;
  const own = isNode(properties) ? Object.keys(properties) : [];
  return [...own, ...Object.values(schema).flatMap((each) => names(each, seen))].filter((name) => !/^\d+$/.test(name));
}

const parts = [...new Set(names(ProcedureDefinition))];

describe('words for the parts of a definition', () => {
  it('are there for every part that two versions may differ in', () => {
    expect(parts.length).toBeGreaterThan(80);
    expect(parts.filter((part) => !hasWord(part))).toEqual([]);
  });
});
