/**
 * Takes every guard of the product away, one at a time, and asks the matrix of callers whether it notices: policies of operations, the
 * checks of the guard, clauses of ownership and jurisdiction in code and SQL. Two processes share the mutants.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lastLines, runToEnd } from '../../launcher/run.mjs';
import { repositoryRoot as root } from '../../workspace/packages.mjs';
import { placesOfPolicies } from './places.mjs';
import { roomsWithoutMutants } from './rooms.mjs';

/** One for each core that CI has; a part of the work is not worth two boots. */
const shardsFor = ({ sample, only, rows }) => (sample > 1 || only || rows ? 1 : 2);
const LONGEST_MS = 2_700_000;

/** Servers of this run alone, unless a test run has started some. */
async function servers(dataDir) {
  const { TEST_DATABASE_ADMIN_URL, TEST_REDIS_URL } = process.env;
  if (TEST_DATABASE_ADMIN_URL && TEST_REDIS_URL) return { env: { TEST_DATABASE_ADMIN_URL, TEST_REDIS_URL }, stop: () => Promise.resolve() };
  const { startTestServices } = await import('../../test/services.mjs');
  return startTestServices({ dataDir, firstPort: 13_700 });
}

async function runShard(shard, { folder, env, part }) {
  const report = join(folder, `report-${shard}.json`);
  const jest = join(root, 'node_modules/jest/bin/jest.js');
  const options = ['-c', 'tools/verify/guards/jest.config.mjs', '-i', '--ci', '--no-watchman', '--forceExit'];
  await runToEnd({
    command: process.execPath,
    args: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', jest, ...options],
    cwd: root,
    env: {
      ...process.env,
      ...env,
      NODE_OPTIONS: '',
      TEST_SLOT: `guards_${process.pid}_${shard}`,
      TEST_REDIS_DB: String(14 + shard),
      GUARDS_REPORT: report,
      GUARDS_SHARD: `${shard}/${shardsFor(part)}`,
      GUARDS_SAMPLE: String(part.sample),
      GUARDS_SEED: String(part.seed),
      GUARDS_ONLY: part.only,
      GUARDS_ROWS: part.rows,
    },
    timeoutMs: LONGEST_MS,
  });
  return JSON.parse(readFileSync(report, 'utf8'));
}

/**
 * @param part `sample`: every n-th mutant. `only`: those whose id has one of these texts. `rows`: by these operations alone.
 * @returns {Promise<{ result: { mutants: number, killed: number }, ok: boolean }>}
 */
export async function verifyGuards({ say, ...part }) {
  const folder = mkdtempSync(join(tmpdir(), 'tinhso-guards-'));
  let services;
  try {
    services = await servers(join(folder, 'services'));
    const shards = Array.from({ length: shardsFor(part) }, (_, shard) => runShard(shard, { folder, env: services.env, part }));
    const verdicts = (await Promise.all(shards)).flat();
    const survivors = verdicts.filter(({ by }) => by === undefined);
    const places = placesOfPolicies(root);
    for (const { id, operation, unreached } of survivors)
      say(`survived  ${operation ? `${places.get(operation) ?? '?'} ` : ''}${id}${unreached ? ' (no operation comes by)' : ''}`);
    const isWhole = part.sample === 1 && !part.only && !part.rows;
    const bare = isWhole ? roomsWithoutMutants(root, verdicts) : [];
    for (const room of bare) say(`${room} keeps things that belong to somebody, and no guard was found in it`);
    const result = { mutants: verdicts.length, killed: verdicts.length - survivors.length };
    return { result, ok: verdicts.length > 0 && survivors.length === 0 && bare.length === 0 };
  } catch (error) {
    say(lastLines(error.output ?? error.stack ?? String(error), 60));
    throw error;
  } finally {
    await services?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
