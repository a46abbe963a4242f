/** `npm start` from beginning to end, without the terminal: modules, services, build, product, record on disk. */
import { mkdirSync } from 'node:fs';
import { installModules, modulesAreStale } from './packages.mjs';
import { startMark } from './processes.mjs';
import { demoAccounts, demoOpen311Key, startProduct } from './product.mjs';
import { checkInstallable, installPrograms, planServices } from './services/provide.mjs';
import { startOver } from './start-over.mjs';
import { cleanUpAfterCrash, removeState, writeState } from './state.mjs';

/** Installs modules when need be. Everything imported after this may use them. */
async function ensureModules(root, steps) {
  if (!modulesAreStale(root)) return;
  await steps.run('Installing node modules (npm ci)', () => installModules(root));
}

/** Node modules and system packages at the same time; a failure of one is told when the other has ended too. */
export async function installEverything(root, programs, steps) {
  const results = await Promise.allSettled([ensureModules(root, steps), installPrograms(programs, steps)]);
  for (const { status, reason } of results) if (status === 'rejected') throw reason;
}

/** Builds each client as far as something changed. @returns {Promise<string[]>} the names of those that were built */
async function buildClients({ root }) {
  const { buildClient, clientExists } = await import('../build/clients.mjs');
  const names = ['citizen', 'console'].filter((name) => clientExists(name, root));
  const results = await Promise.all(names.map((name) => buildClient(name, { root })));
  return names.filter((_, index) => results[index].built);
}

/** Compiles servers and clients. @returns {Promise<string>} a hash of the servers' output */
async function ensureBuilt(settings, clients, steps) {
  const { buildServers } = await import('../build/servers.mjs');
  const [servers] = await steps.run(
    'Building what changed',
    () => Promise.all([buildServers(settings.root), clients(settings)]),
    ([{ written }, built]) => [`${written} server files`, ...built.map((name) => `${name} client`)].join(', '),
  );
  return servers.hash;
}

/** A record that cannot be written just now, on a full disk for one, is no reason to stop what runs. */
function tryToRecord(write, steps) {
  try {
    write();
  } catch (error) {
    steps.say(`What runs could not be recorded (${error.message}); \`npm stop\` may leave a process that was started since.`);
  }
}

/**
 * Starts an instance and keeps `run.json` up to date with it.
 * @param {{ settings: object, steps: import('./steps.mjs').Steps, fresh?: boolean, durability?: string, onSupervisor?: Function,
 *   clients?: (settings: object) => Promise<string[]> }} options clients: how the browser clients get built, unless by the ordinary build
 */
export async function startInstance({ settings, steps, fresh = false, durability, onSupervisor, clients = buildClients }) {
  const left = await cleanUpAfterCrash(settings.dataDir);
  if (left > 0) steps.say(`  An earlier run had crashed: stopped ${left} process${left === 1 ? '' : 'es'} it left.`);
  if (fresh) startOver(settings.dataDir, settings.root);
  mkdirSync(settings.dataDir, { recursive: true });
  const state = {
    ready: false,
    launcher: { pid: process.pid, mark: startMark(process.pid) },
    urls: {},
    env: {},
    processes: [],
    startedAt: new Date().toISOString(),
  };
  const record = (changes) => writeState(settings.dataDir, Object.assign(state, changes));
  record({});
  try {
    const { ways, programs } = planServices([...(settings.databaseUrl ? [] : ['mariadb']), ...(settings.redisUrl ? [] : ['redis'])]);
    checkInstallable(programs, 'or set DATABASE_URL and REDIS_URL to servers you have');
    await installEverything(settings.root, programs, steps);
    const builtHash = await ensureBuilt(settings, clients, steps);
    const onChange = ({ processes }) => tryToRecord(() => record({ processes }), steps);
    const product = await startProduct({ settings, ways, builtHash, steps, durability, onChange, onSupervisor });
    const accounts = product.demo ? demoAccounts(settings.dataDir) : [];
    const open311Key = product.demo ? demoOpen311Key(settings.dataDir) : undefined;
    record({ ready: true, urls: product.urls, env: product.env, accounts, open311Key });
    const stop = async () => {
      await product.supervisor.stopAll();
      removeState(settings.dataDir);
    };
    return { ...product, accounts, stop };
  } catch (error) {
    removeState(settings.dataDir);
    throw error;
  }
}
