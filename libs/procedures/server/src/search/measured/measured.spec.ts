import { readProcedureFiles } from '../../data/procedure-files.js';
import { mergeCatalogue } from '../../domain/catalogue-import.js';
import { indexProcedures } from '../index-procedures.js';
import { measure, measuredQueries } from './measure.js';

const files = readProcedureFiles(new URL('../../../../../../provinces', import.meta.url).pathname);
const { entries } = mergeCatalogue(files.portal, files.common, files.everyday.procedures);
const index = indexProcedures(entries, files.synonyms, (code) => files.definitions.find((each) => each.code === code));
const queries = measuredQueries();

describe('the measured queries', () => {
  it('are many, of every kind, about many fields, and name procedures that there are', () => {
    const known = new Map(entries.map((entry) => [entry.code, entry.field]));
    const codes = queries.flatMap((query) => query.codes);
    expect(codes.filter((code) => !known.has(code))).toEqual([]);
    expect(queries.length).toBeGreaterThanOrEqual(1600);
    expect(new Set(queries.map(({ kind }) => kind)).size).toBe(9);
    expect(new Set(codes.map((code) => known.get(code))).size).toBeGreaterThanOrEqual(60);
    expect(new Set(queries.map(({ q }) => q)).size).toBe(queries.length);
  });

  it.each([
    ['tuned', 0.965],
    ['held back', 0.95],
    // Written last and never tuned for: what a search does with words that nobody thought of.
    ['blind', 0.92],
  ])('%s: answered among the first five at least so often: %s', (part, least) => {
    expectRate(
      part,
      queries.filter((query) => query.part === part),
      least,
    );
  });

  it('all: at least 96 of 100 are answered among the first five', () => {
    expectRate('all', queries, 0.96);
  });
});

function expectRate(name: string, some: typeof queries, least: number): void {
  const { asked, rate, missed } = measure(index, some);
  process.stdout.write(`search, ${name}: ${(rate * 100).toFixed(1)} % of ${asked}\n`);
  // Compared as a list, so that a failure names what was not found.
  expect(rate >= least ? [] : missed).toEqual([]);
}
