/** Brings the database to the state the code expects: migrations, then the demo data; skipped when nothing can have changed. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashFolders, hashOf } from '../workspace/files.mjs';
import { lastLines, runToEnd } from './run.mjs';

const recordPath = (dataDir) => join(dataDir, 'prepared');
const cli = 'apps/cli/dist/main.js';

/** Runs one command of the product's own command line. @throws with what it printed */
export async function runCli(root, args, env) {
  try {
    return await runToEnd({ command: process.execPath, args: [join(root, cli), ...args], cwd: root, env });
  } catch (error) {
    throw new Error(`tinhso ${args.join(' ')} failed:\n${lastLines(error.output ?? error.message, 30)}`, { cause: error });
  }
}

/** Stands for everything that migrations and seed depend on, and for the very database they ran on. */
const fingerprint = ({ root, builtHash, env, databaseBirth }) =>
  hashOf(
    builtHash,
    hashFolders(root, ['provinces']),
    env.PROVINCE,
    env.DEMO,
    env.MIGRATOR_DATABASE_URL.replace(/:\d+\//, '/'),
    databaseBirth,
  );

/**
 * Migrates and seeds. An outside database is always asked, since others may have changed it; a private one only when the code, the province
 * data or the data folder is another than last time.
 * @param {{ root: string, dataDir: string, env: Record<string, string>, builtHash: string, isPrivate: boolean }} run
 */
export async function prepareDatabase({ root, dataDir, env, builtHash, isPrivate }, steps) {
  const born = join(dataDir, 'mariadb/installed');
  const databaseBirth = existsSync(born) ? readFileSync(born, 'utf8') : '';
  const wanted = fingerprint({ root, builtHash, env, databaseBirth });
  const record = recordPath(dataDir);
  if (isPrivate && existsSync(record) && readFileSync(record, 'utf8') === wanted) return;
  await steps.run('Migrating the database', () => runCli(root, ['migrate'], env));
  // The pictures of the demo are drawn by the product itself, before there is anybody who could look into files.
  const { CLAMD_URL: _nobody, ...alone } = env;
  if (env.DEMO === '1') await steps.run('Seeding demo data', () => runCli(root, ['seed', '--demo'], alone));
  else await steps.run('Loading the province', () => runCli(root, ['seed'], env));
  writeFileSync(record, wanted);
}
