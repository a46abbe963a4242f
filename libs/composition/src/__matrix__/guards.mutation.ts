import { writeFileSync } from 'node:fs';
import { Examination } from './examine.js';
import { policyMutants } from './policies.js';
import { allRows, objectKinds } from './rows/index.js';
import { inShard, order, type Verdict } from './mutation-run.js';
import { Stage } from './stage.js';

/** A mutant in a source file, as the transformer wrote it into the list. */
interface SourceMutant {
  readonly id: string;
  readonly file: string;
  readonly line: number;
  readonly what: string;
}

declare global {
  var mutants: SourceMutant[];
  var reached: Set<string>;
  var activeMutant: string | undefined;
}

const rows = allRows();

/** Takes away one guard after another; with each, some row has to find a fault. */
describe('the matrix without one guard', () => {
  let stage: Stage;
  const reaching = new Map<string, string[]>();
  const costs = new Map<string, number>();

  beforeAll(async () => {
    stage = await Stage.set(objectKinds());
    for (const [operation, row] of rows) {
      globalThis.reached.clear();
      const since = performance.now();
      const faults = await Examination.of(stage, operation, row);
      if (faults.length > 0) throw new Error(`with every guard in place: ${operation}: ${faults.join('; ')}`);
      costs.set(operation, performance.now() - since);
      for (const id of globalThis.reached) reaching.set(id, [...(reaching.get(id) ?? []), operation]);
    }
  }, 600_000);
  afterAll(() => stage.close());

  const isCaught = async (operations: readonly string[]): Promise<string | undefined> => {
    for (const operation of operations) {
      const row = rows.get(operation);
      const faults = row ? await Examination.of(stage, operation, row, { hasty: true }) : [];
      if (faults.length > 0) return `${operation}: ${faults[0]?.slice(0, 200)}`;
    }
    return undefined;
  };

  it('is found out', async () => {
    const verdicts: Verdict[] = [];
    const keep = (verdict: Verdict) => {
      verdicts.push(verdict);
      process.stderr.write(verdict.by === undefined ? `survived  ${verdict.id}\n` : '');
    };
    const policies = policyMutants(stage).filter((_, i) => inShard(i));
    for (const { operation, what, during } of policies)
      keep({ id: `${operation}: ${what}`, operation, by: await during(() => isCaught([operation])) });
    const sources = [...globalThis.mutants].sort((a, b) => (a.id < b.id ? -1 : 1)).filter((_, i) => inShard(i));
    for (const { id, file, line } of sources) {
      globalThis.activeMutant = id;
      const by = await isCaught(order(reaching.get(id) ?? [], rows, costs));
      globalThis.activeMutant = undefined;
      keep({ id, file, line, by, ...(reaching.has(id) ? {} : { unreached: true }) });
    }
    writeFileSync(process.env.GUARDS_REPORT ?? '/dev/null', JSON.stringify(verdicts));
    expect(verdicts.length).toBeGreaterThan(0);
  });
});
