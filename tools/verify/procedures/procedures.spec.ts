import { goodDefinitions } from './good-definitions.js';
import { falseAlarmsOf, mutantsOf, operators, survivorsOf } from './mutants.js';

/** The whole run is `npm run verify -- procedures`; here a few of each kind, with another seed. */
describe('the checker of procedures', () => {
  const definitions = goodDefinitions();

  it('knows more than sixty kinds of mistake', () => {
    expect(operators.length).toBeGreaterThanOrEqual(60);
    expect(new Set(operators.map(({ kind }) => kind)).size).toBe(operators.length);
  });

  it('lets no mistake of any kind pass', () => {
    const mutants = mutantsOf(definitions, 7, 2);
    expect(new Set(mutants.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(60);
    expect(survivorsOf(mutants).map(({ id }) => id)).toEqual([]);
  }, 120_000);

  it('has nothing to say about what is right', () => {
    expect(falseAlarmsOf(definitions.slice(0, 4))).toEqual([]);
  }, 120_000);
});
