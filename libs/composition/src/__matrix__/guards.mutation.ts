import { writeFileSync } from 'node:fs';
import { allChecks } from './checks.js';
import { objectKinds } from './needed.js';
import { policyMutants } from './policies.js';
import { inShard, isSample, isTried, isWanted, order, sampled, takingPart, type Verdict } from './mutation-run.js';
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

const checks = takingPart(allChecks());
const GUARD = 'libs/platform/src/auth/';

/** Takes away one guard after another; with each, some row has to find a fault. */
describe('the matrix without one guard', () => {
  let stage: Stage;
  const reaching = new Map<string, string[]>();
  const costs = new Map<string, number>();

  beforeAll(async () => {
    stage = await Stage.set(objectKinds(checks));
    // A sample has its operations from the policies and from the guard itself, by which every call comes: nothing to find out.
    const unsound: string[] = [];
    for (const [name, check] of isSample ? [] : checks) {
      globalThis.reached.clear();
      const since = performance.now();
      const faults = await check.run(stage);
      if (faults.length > 0) unsound.push(`${name}: ${faults.join('; ')}`);
      costs.set(name, performance.now() - since);
      for (const id of globalThis.reached) reaching.set(id, [...(reaching.get(id) ?? []), name]);
    }
    if (unsound.length > 0) throw new Error(`with every guard in place:\n${unsound.join('\n')}`);
  }, 900_000);
  afterAll(() => stage.close());

  const isCaught = async (names: readonly string[]): Promise<string | undefined> => {
    for (const name of names) {
      const faults = await faultsOf(name);
      if (faults.length > 0) return `${name}: ${faults[0]?.slice(0, 200)}`;
    }
    return undefined;
  };
  /** What breaks without the guard is a fault like any other. */
  const faultsOf = async (name: string): Promise<readonly string[]> => {
    try {
      return (await checks.get(name)?.run(stage, { hasty: true })) ?? [];
    } catch (error) {
      await stage.reset();
      return [String(error)];
    }
  };

  it('is found out', async () => {
    const verdicts: Verdict[] = [];
    const keep = (verdict: Verdict) => {
      verdicts.push(verdict);
      process.stderr.write(verdict.by === undefined ? `survived  ${verdict.id}\n` : '');
    };
    const policies = policyMutants(stage).filter(({ id, operation }, i) => isTried(operation) && isWanted(id) && inShard(i));
    for (const { id, operation, during } of policies) keep({ id, operation, by: await during(() => isCaught([operation])) });
    const known = globalThis.mutants.filter(({ id, file }) => isWanted(id) && (!isSample || file.startsWith(GUARD)));
    const inOrder = known.sort((a, b) => (a.id < b.id ? -1 : 1));
    for (const { id, file, line } of sampled(inOrder).filter((_, i) => inShard(i))) {
      const names = isSample ? [...checks.keys()] : (reaching.get(id) ?? []);
      globalThis.activeMutant = id;
      const by = await isCaught(order(names, checks, costs));
      globalThis.activeMutant = undefined;
      keep({ id, file, line, by, ...(names.length > 0 ? {} : { unreached: true }) });
    }
    writeFileSync(process.env.GUARDS_REPORT ?? '/dev/null', JSON.stringify(verdicts));
    expect(verdicts.length).toBeGreaterThan(0);
  });
});
