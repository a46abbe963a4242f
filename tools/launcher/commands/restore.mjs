/**
 * `npm run -s tinhso -- restore <folder> --yes` for an instance with services of its own: starts the database alone, loads the backup, and
 * throws away what Redis carried, for it belongs to another moment. Everything that was under way is sent again from the outbox.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { childEnvironment } from '../environment.mjs';
import { allocatePorts } from '../ports.mjs';
import { runCli } from '../prepare.mjs';
import { lastLines } from '../run.mjs';
import { readSecrets } from '../secrets.mjs';
import { checkInstallable, installPrograms, planServices } from '../services/provide.mjs';
import { startDatabase } from '../services/start.mjs';
import { cleanUpAfterCrash, runningState } from '../state.mjs';
import { Hint, Steps } from '../steps.mjs';
import { Supervisor } from '../supervisor.mjs';

/** @returns {Promise<number>} exit code */
export async function restore(args, settings) {
  if (runningState(settings.dataDir)) throw new Hint('Tỉnh Số is running. Stop it first (npm stop), then restore.');
  if (!args.includes('--yes')) throw new Hint('This replaces the database and its files. Say --yes when that is what you want.');
  await cleanUpAfterCrash(settings.dataDir);
  mkdirSync(settings.logDir, { recursive: true });
  const steps = new Steps();
  const { ways, programs } = planServices(['mariadb']);
  checkInstallable(programs);
  await installPrograms(programs, steps);
  const secrets = readSecrets(settings.dataDir);
  const ports = await allocatePorts(settings.firstPort, ['api', 'sandbox', 'smtp', 'worker', 'mariadb', 'redis', 'clamd']);
  const supervisor = new Supervisor(steps);
  try {
    const { urls } = await steps.run('Starting MariaDB', () =>
      startDatabase({
        way: ways.mariadb,
        dataDir: settings.dataDir,
        port: ports.mariadb,
        secrets,
        durability: 'durable',
        onSpawn: (process) => supervisor.adopt(process),
      }),
    );
    const redisUrl = `redis://127.0.0.1:${ports.redis}`;
    const env = childEnvironment({ settings, ports, secrets, demo: false, database: urls, redisUrl });
    const output = await steps.run('Loading the backup', () => runCli(settings.root, ['restore', ...args], env));
    rmSync(join(settings.dataDir, 'redis'), { recursive: true, force: true });
    rmSync(join(settings.dataDir, 'prepared'), { force: true });
    steps.say(lastLines(output, 1));
    steps.say('Start it with: npm start');
    return 0;
  } finally {
    await supervisor.stopAll();
  }
}
