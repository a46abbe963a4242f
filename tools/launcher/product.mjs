/** Starts one whole instance of the product and watches over it: services, then sandbox, worker and api. */
import { existsSync, readFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { childEnvironment, productUrls } from './environment.mjs';
import { isEmptyDatabase } from './outside.mjs';
import { allocatePorts } from './ports.mjs';
import { prepareDatabase } from './prepare.mjs';
import { readSecrets } from './secrets.mjs';
import { startDatabase, startQueueStore } from './services/start.mjs';
import { waitForHealth, waitForPort } from './services/reachable.mjs';
import { Hint } from './steps.mjs';
import { Supervisor } from './supervisor.mjs';

const apps = (env) => [
  { name: 'sandbox', main: 'apps/sandbox/dist/index.js', ready: (options) => waitForPort(Number(env.SANDBOX_PORT), options) },
  {
    name: 'worker',
    main: 'apps/worker/dist/main.js',
    ready: (options) => waitForHealth(`http://127.0.0.1:${env.WORKER_PORT}/health/ready`, options),
  },
  { name: 'api', main: 'apps/api/dist/main.js', ready: (options) => waitForHealth(`http://127.0.0.1:${env.PORT}/health/ready`, options) },
];

/** Demo accounts as the seed wrote them. */
export function demoAccounts(dataDir) {
  const path = join(dataDir, 'demo-accounts.json');
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : [];
}

/** Key with which another system may report to the demo; undefined where there is none. */
export function demoOpen311Key(dataDir) {
  const path = join(dataDir, 'demo-open311.json');
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).open311Key : undefined;
}

async function wantsDemo(settings) {
  if (settings.demo !== undefined) return settings.demo;
  if (!settings.databaseUrl) return true;
  return existsSync(join(settings.dataDir, 'demo-accounts.json')) || isEmptyDatabase(settings.migratorUrl ?? settings.databaseUrl);
}

/** Services with an address in the environment are used as they are; the others are started here. */
async function startServices({ settings, ways, ports, secrets, supervisor, durability, databaseOptions, queueDurability }) {
  const shared = { dataDir: settings.dataDir, secrets, durability, onSpawn: (process) => supervisor.adopt(process) };
  const startPrivateDatabase = () => startDatabase({ ...shared, way: ways.mariadb, port: ports.mariadb, moreOptions: databaseOptions });
  const startPrivateQueue = () => startQueueStore({ ...shared, way: ways.redis, port: ports.redis, durability: queueDurability });
  const given = { urls: { app: settings.databaseUrl, migrator: settings.migratorUrl ?? settings.databaseUrl } };
  const [database, queue] = await Promise.all([
    settings.databaseUrl ? given : startPrivateDatabase(),
    settings.redisUrl ? { url: settings.redisUrl } : startPrivateQueue(),
  ]);
  if (database.server) supervisor.watch(database.server, async () => (await startPrivateDatabase()).server);
  if (queue.server) supervisor.watch(queue.server, async () => (await startPrivateQueue()).server);
  return { database: database.urls, redisUrl: queue.url };
}

async function startApps({ settings, env, supervisor, only }) {
  const wanted = apps(env).filter(({ name }) => !only || only.includes(name));
  await Promise.all(
    wanted.map(async ({ name, main, ready }) => {
      const start = async () => {
        const options = { name, command: process.execPath, args: [join(settings.root, main)], env, cwd: settings.root };
        return supervisor.start({ ...options, logFile: join(settings.logDir, `${name}.log`), ready });
      };
      supervisor.watch(await start(), start);
    }),
  );
}

/**
 * Starts everything. On failure whatever had been started is stopped again.
 * @param {{ settings: object, ways: Record<string, string>, builtHash: string, steps: import('./steps.mjs').Steps, durability?: string, queueDurability?: string, databaseOptions?: string[],
 *   onChange?: (supervisor: Supervisor) => void, onSupervisor?: (supervisor: Supervisor) => void }} options
 * @returns {Promise<{ urls: Record<string, string>, ports: object, env: Record<string, string>, supervisor: Supervisor, demo: boolean }>}
 */
export async function startProduct({
  settings,
  ways,
  builtHash,
  steps,
  durability = 'durable',
  queueDurability = durability,
  databaseOptions = [],
  onChange = () => {},
  onSupervisor = () => {},
}) {
  mkdirSync(settings.logDir, { recursive: true });
  const secrets = readSecrets(settings.dataDir);
  const ports = await allocatePorts(settings.firstPort, ['api', 'sandbox', 'smtp', 'worker', 'mariadb', 'redis', 'clamd']);
  if (ports.api !== settings.firstPort) steps.say(`  Port ${settings.firstPort} is taken: using ${ports.api} instead.`);
  const supervisor = new Supervisor(steps, onChange);
  onSupervisor(supervisor);
  try {
    const demo = await wantsDemo(settings);
    const services = await steps.run(
      'Starting MariaDB and Redis',
      () => startServices({ settings, ways, ports, secrets, supervisor, durability, databaseOptions, queueDurability }),
      () =>
        ['mariadb', 'redis']
          .map((name) => (ways[name] ? `${name} on ${ports[name]}${ways[name] === 'docker' ? ' (Docker)' : ''}` : `${name} given`))
          .join(', '),
    );
    const env = childEnvironment({ settings, ports, secrets, demo, ...services });
    supervisor.guard();
    await prepareDatabase({ root: settings.root, dataDir: settings.dataDir, env, builtHash, isPrivate: !settings.databaseUrl }, steps);
    await steps.run('Starting sandbox, worker and api', () => startApps({ settings, env, supervisor }));
    return { urls: productUrls(ports), ports, env, supervisor, demo };
  } catch (error) {
    await supervisor.stopAll();
    throw error instanceof Hint || !error.code ? error : new Error(`${error.message} (${error.code})`, { cause: error });
  }
}
