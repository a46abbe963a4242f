import { writeFileSync } from 'node:fs';
import { goodDefinitions } from './good-definitions.js';
import { falseAlarmsOf, mutantsOf, survivorsOf } from './mutants.js';

const { PROCEDURES_REPORT = '', PROCEDURES_SEED = '0', PROCEDURES_EACH = '12' } = process.env;

/** Not a test but a measurement: what the checker finds is written down, and judged by who asked for it. */
describe('the checker of procedures, measured', () => {
  it('is told every mistake', () => {
    const definitions = goodDefinitions();
    const mutants = mutantsOf(definitions, Number(PROCEDURES_SEED), Number(PROCEDURES_EACH));
    const report = {
      definitions: definitions.length,
      kinds: new Set(mutants.map(({ kind }) => kind)).size,
      mutants: mutants.length,
      survivors: survivorsOf(mutants).map(({ id }) => id),
      falseAlarms: falseAlarmsOf(definitions),
    };
    writeFileSync(PROCEDURES_REPORT, JSON.stringify(report));
    expect(mutants.length).toBeGreaterThan(0);
  });
});
