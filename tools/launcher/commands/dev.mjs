/** `npm run dev`: the product in watch mode. Servers are compiled and restarted on change; the clients are rebuilt on change. */
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { startInstance } from '../instance.mjs';
import { startProcess, stopProcess } from '../processes.mjs';
import { describeRun } from '../report.mjs';
import { endRunning } from '../run.mjs';
import { readSettings } from '../settings.mjs';
import { removeState, runningState } from '../state.mjs';
import { Hint, Steps } from '../steps.mjs';
import { watchSources } from '../watch.mjs';

/** Vite rebuilds into the folders that the api serves. The next `npm start` must not take these for a finished build. */
async function watchClients(settings) {
  const [{ clients, clientExists }, { removeCompressed }] = await Promise.all([
    import('../../build/clients.mjs'),
    import('../../build/precompress.mjs'),
  ]);
  const started = [];
  for (const [name, client] of Object.entries(clients)) {
    if (!clientExists(name, settings.root)) continue;
    rmSync(join(settings.root, client.record), { force: true });
    await removeCompressed(join(settings.root, client.precompressed));
    client.builds.forEach((args, index) => {
      const vite = join(settings.root, 'node_modules/vite/bin/vite.js');
      started.push(
        startProcess({
          name: `vite-${name}-${index}`,
          command: process.execPath,
          args: [vite, ...args.filter((each) => each !== '--emptyOutDir'), '--watch', '--mode', 'development', '--logLevel', 'warn'],
          env: { ...process.env, NODE_ENV: 'development' },
          cwd: join(settings.root, client.folder),
          logFile: join(settings.logDir, `vite-${name}.log`),
        }),
      );
    });
  }
  return started;
}

/** Which processes a changed package runs in: an app's own folder concerns that app alone. */
function affected(files) {
  const servers = ['sandbox', 'worker', 'api'];
  const own = files.map((file) => servers.find((name) => file.startsWith(join('apps', name))));
  return own.includes(undefined) ? ['worker', 'api'] : [...new Set(own)];
}

async function watchServers({ settings, steps, supervisor }) {
  const { buildServers, serverPackages } = await import('../../build/servers.mjs');
  const folders = serverPackages(settings.root).map(({ folder }) => join(folder, 'src'));
  return watchSources(
    settings.root,
    folders.filter((folder) => existsSync(join(settings.root, folder))),
    async (files) => {
      try {
        const { written, removed } = await buildServers(settings.root);
        if (written + removed === 0) return;
        const names = affected(files);
        await steps.run(`${files.length === 1 ? files[0] : `${files.length} files`} changed: restarting ${names.join(' and ')}`, () =>
          Promise.all(names.map((name) => supervisor.restart(name))),
        );
      } catch (error) {
        // A half-written file is the ordinary case here: say it and wait for the next change.
        steps.say(error.message);
      }
    },
  );
}

/** @returns {Promise<number>} exit code */
export async function dev() {
  const settings = readSettings({ ...process.env, NODE_ENV: process.env.NODE_ENV || 'development' });
  const steps = new Steps();
  if (runningState(settings.dataDir)) throw new Hint('Tỉnh Số is already running. Stop it first: npm stop');
  const instance = await startInstance({ settings, steps });
  const vites = await watchClients(settings);
  const watcher = await watchServers({ settings, steps, supervisor: instance.supervisor });
  steps.say(describeRun({ urls: instance.urls, accounts: instance.accounts, dataDir: settings.dataDir, detached: false }));
  steps.say('  Watching: a change compiles what it touches and restarts the servers; reload the page after a change of a client.\n');
  const code = await new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => resolve(0));
    instance.supervisor.gaveUp.then(() => resolve(1));
  });
  watcher.close();
  await Promise.all([...vites.map((each) => stopProcess(each, 3_000)), instance.stop(), endRunning()]);
  removeState(settings.dataDir);
  return code;
}
