/** A stage for benches: private services with durable settings, the province loaded, the bench app listening. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildServers } from '../build/servers.mjs';
import { childEnvironment } from '../launcher/environment.mjs';
import { allocatePorts } from '../launcher/ports.mjs';
import { runCli } from '../launcher/prepare.mjs';
import { stopProcess } from '../launcher/processes.mjs';
import { readSecrets } from '../launcher/secrets.mjs';
import { startDatabase, startQueueStore } from '../launcher/services/start.mjs';
import { readSettings } from '../launcher/settings.mjs';
import { repositoryRoot } from '../workspace/packages.mjs';

const ways = { mariadb: 'program', redis: 'program' };

/** The first line the bench app prints, or its error. */
function announced(child) {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stdout.on('data', (chunk) => {
      text += chunk;
      if (process.env.LOG_LEVEL) process.stderr.write(chunk);
      const line = text
        .split('\n')
        .slice(0, -1)
        .find((each) => each.startsWith('{"url"'));
      if (line) resolve(JSON.parse(line));
    });
    child.on('exit', (code) => reject(new Error(`the bench app ended with ${code}:\n${text.slice(-2000)}`)));
  });
}

/** The product's worker, for benches that need what follows a submission. @returns how to stop it; twice does no harm */
function startWorker(env) {
  const child = spawn(process.execPath, [join(repositoryRoot, 'apps/worker/dist/main.js')], { cwd: repositoryRoot, env, stdio: 'ignore' });
  return async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGTERM');
    await once(child, 'exit');
  };
}

/**
 * @returns {Promise<{ port: number, communes: string[], tokens: string[], accounts: { id: string, phone: string, password: string, token: string }[], env: Record<string, string>, databaseUrl: string, rootUrl: string, appUser: string, units: string[], clerk: string, townClerk: string, leader: string, stopWorker?: () => Promise<void>, close: () => Promise<void> }>}
 */
export async function openStage(say, { worker = false } = {}) {
  const dataDir = mkdtempSync(join(tmpdir(), 'tinhso-bench-'));
  const stops = [];
  const close = async () => {
    for (const stop of stops.reverse()) await stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    await buildServers();
    mkdirSync(dataDir, { recursive: true });
    const { PATH, HOME, LANG, TMPDIR } = process.env;
    const outer = { PATH, HOME, LANG, TMPDIR };
    const settings = readSettings({ ...outer, DATA_DIR: dataDir, PORT: '4700' });
    const secrets = readSecrets(dataDir);
    const ports = await allocatePorts(4700, ['api', 'sandbox', 'smtp', 'worker', 'mariadb', 'redis', 'clamd']);
    const shared = { dataDir, secrets, durability: 'durable', onSpawn: (process) => stops.push(() => stopProcess(process)) };
    const [database, queue] = await Promise.all([
      startDatabase({ ...shared, way: ways.mariadb, port: ports.mariadb }),
      startQueueStore({ ...shared, way: ways.redis, port: ports.redis }),
    ]);
    const env = {
      ...childEnvironment({ settings, ports, secrets, demo: false, database: database.urls, redisUrl: queue.url }),
      LOG_LEVEL: process.env.LOG_LEVEL ?? 'fatal',
      // A bench calls from one machine for many: the limits by address would measure themselves.
      TRUSTED_PROXIES: '1',
    };
    say('migrating and loading the province …');
    await runCli(repositoryRoot, ['migrate'], env);
    await runCli(repositoryRoot, ['seed'], env);
    const app = spawn(process.execPath, [join(repositoryRoot, 'apps/bench/dist/main.js')], {
      cwd: repositoryRoot,
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    stops.push(async () => {
      if (app.exitCode !== null) return;
      app.kill('SIGTERM');
      await once(app, 'exit');
    });
    const told = await announced(app);
    const stopWorker = worker ? startWorker(env) : undefined;
    if (stopWorker) stops.push(stopWorker);
    const { username: appUser } = new URL(database.urls.app);
    return {
      port: ports.api,
      ...told,
      env,
      databaseUrl: database.urls.migrator,
      rootUrl: `${database.urls.admin}tinhso`,
      appUser,
      stopWorker,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
