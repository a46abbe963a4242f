/**
 * The product as it runs, on servers of its own, in processes that may be killed: api, worker, the stand-in for the gateway and an
 * office. Its clock is moved through a file.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { createPool } from 'mysql2/promise';
import { buildServers } from '../build/servers.mjs';
import { childEnvironment } from '../launcher/environment.mjs';
import { allocatePorts } from '../launcher/ports.mjs';
import { runCli } from '../launcher/prepare.mjs';
import { logTail, startProcess, stopProcess } from '../launcher/processes.mjs';
import { readSecrets } from '../launcher/secrets.mjs';
import { waitForHealth, waitForPort } from '../launcher/services/reachable.mjs';
import { startDatabase, startQueueStore } from '../launcher/services/start.mjs';
import { readSettings } from '../launcher/settings.mjs';
import { repositoryRoot as root } from '../workspace/packages.mjs';

/** Two runs beside each other must not take the port of a process that is dead for a moment. */
const FIRST_PORT = 14_000 + (process.pid % 400) * 10;

/** The four processes: where each begins, and how one knows that it serves. */
const programs = (ports) => ({
  sandbox: { main: 'apps/sandbox/dist/index.js', ready: (options) => waitForPort(ports.sandbox, options) },
  office: {
    main: 'apps/bench/dist/office/main.js',
    ready: (options) => waitForHealth(`http://127.0.0.1:${ports.office}/health/ready`, options),
  },
  worker: { main: 'apps/worker/dist/main.js', ready: (options) => waitForHealth(`http://127.0.0.1:${ports.worker}/health/ready`, options) },
  api: { main: 'apps/api/dist/main.js', ready: (options) => waitForHealth(`http://127.0.0.1:${ports.api}/health/ready`, options) },
});

/** What is started once and serves several stages: MariaDB and Redis, the tables, the province. */
export async function openServers(say) {
  const dataDir = mkdtempSync(join(tmpdir(), 'tinhso-chaos-'));
  const started = [];
  const close = async () => {
    await Promise.all(started.map((process) => stopProcess(process)));
    rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    await buildServers();
    const { PATH, HOME, LANG, TMPDIR } = process.env;
    const settings = readSettings({ PATH, HOME, LANG, TMPDIR, DATA_DIR: dataDir, PORT: String(FIRST_PORT) });
    const secrets = readSecrets(dataDir);
    const ports = await allocatePorts(FIRST_PORT, ['api', 'sandbox', 'smtp', 'worker', 'office', 'mariadb', 'redis', 'clamd']);
    const shared = { dataDir, secrets, durability: 'relaxed', onSpawn: (process) => started.push(process) };
    const [database, queue] = await Promise.all([
      startDatabase({ ...shared, way: 'program', port: ports.mariadb }),
      startQueueStore({ ...shared, way: 'program', port: ports.redis }),
    ]);
    const clockFile = join(dataDir, 'clock');
    writeFileSync(clockFile, '0');
    const env = {
      ...childEnvironment({ settings, ports, secrets, demo: false, database: database.urls, redisUrl: queue.url }),
      NODE_ENV: 'test',
      TEST_CLOCK_FILE: clockFile,
      LOG_LEVEL: 'warn',
      // Everybody calls from this machine: limits by address would take them for one.
      TRUSTED_PROXIES: '1',
    };
    say('migrating and loading the province …');
    await runCli(root, ['migrate'], env);
    await runCli(root, ['seed'], env);
    return { dataDir, ports, env, clockFile, rootUrl: `${database.urls.admin}tinhso`, redisUrl: queue.url, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The running product. @param {{ env?: Record<string, string> }} options what its own processes are started with besides */
export async function openStage(servers, { env: besides = {} } = {}) {
  const { ports, env, dataDir, clockFile } = servers;
  const logDir = join(dataDir, 'logs');
  mkdirSync(logDir, { recursive: true });
  const running = new Map();
  const pool = createPool({ uri: servers.rootUrl, connectionLimit: 4, timezone: 'Z' });
  const redis = new Redis(servers.redisUrl, { maxRetriesPerRequest: 3 });
  const all = programs(ports);
  let offset = 0;

  async function start(name) {
    const own = name === 'office' ? { PORT: String(ports.office) } : {};
    const process_ = startProcess({
      name,
      command: process.execPath,
      args: [join(root, all[name].main)],
      env: { ...env, ...own, ...(name === 'sandbox' ? {} : besides) },
      cwd: root,
      logFile: join(logDir, `${name}.log`),
    });
    running.set(name, process_);
    try {
      await all[name].ready({ seconds: 90, stopped: process_.exited });
    } catch (error) {
      throw new Error(`${name} did not start: ${error.message}\n${logTail(process_.logFile)}`, { cause: error });
    }
  }

  const stage = {
    ports,
    logDir,
    secret: env.VNPAY_HASH_SECRET,
    terminal: env.VNPAY_TMN_CODE,
    bankAccount: env.VIETQR_ACCOUNT,
    redis,
    /** Restarts under way, so that a story may wait until everything serves again. */
    reviving: new Set(),
    query: async (sql, params = []) => (await pool.query(sql, params))[0],
    now: () => new Date(Date.now() + offset),
    jump(ms) {
      offset += ms;
      writeFileSync(clockFile, String(offset));
    },
    /** SIGKILL, and a new one at once, as a supervisor does. Two blows at the same process are one. */
    kill(name) {
      const old = running.get(name);
      if ([...stage.reviving].some((each) => each.name === name)) return;
      old.kill('SIGKILL');
      const revival = { name };
      revival.done = old.exited.then(() => start(name)).finally(() => stage.reviving.delete(revival));
      stage.reviving.add(revival);
    },
    async whole() {
      await Promise.all([...stage.reviving].map(({ done }) => done));
    },
    /** Takes every connection of api and worker away. */
    async cutConnections() {
      const rows = await stage.query("SELECT id FROM information_schema.processlist WHERE user = 'tinhso_app'");
      // One that ended by itself meanwhile cannot be killed any more.
      for (const { id } of rows) await stage.query(`KILL CONNECTION ${id}`).catch((error) => notThere(error));
    },
    /** Ends the processes; tables and queues can still be reached. */
    async halt() {
      await Promise.allSettled([...stage.reviving].map(({ done }) => done));
      await Promise.all([...running.values()].map((process_) => stopProcess(process_)));
    },
    async close() {
      await stage.halt();
      redis.disconnect();
      await pool.end();
    },
  };
  try {
    stage.jump(0);
    await Promise.all(Object.keys(all).map(start));
    return stage;
  } catch (error) {
    await stage.close();
    throw error;
  }
}

const UNKNOWN_THREAD = 1094;
function notThere(error) {
  if (error.errno !== UNKNOWN_THREAD) throw error;
}
