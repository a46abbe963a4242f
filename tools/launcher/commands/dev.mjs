/** `npm run dev`: the product in watch mode. Servers are compiled and restarted on change; the clients are rebuilt on change. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { startInstance } from '../instance.mjs';
import { describeRun } from '../report.mjs';
import { endRunning } from '../run.mjs';
import { readSettings } from '../settings.mjs';
import { removeState, runningState } from '../state.mjs';
import { Hint, Steps } from '../steps.mjs';
import { ViteWatchers } from '../vite-watchers.mjs';
import { watchSources } from '../watch.mjs';

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

/** The api keeps page templates and the server's build of the pages in memory, so it starts anew after each build of a client. */
const watchBuilds = ({ settings, steps, supervisor, folders }) =>
  watchSources(settings.root, folders, async () => {
    try {
      await steps.run('A client was built: restarting api', () => supervisor.restart('api'));
    } catch (error) {
      steps.say(error.message);
    }
  });

/** @returns {Promise<number>} exit code */
export async function dev() {
  const settings = readSettings({ ...process.env, NODE_ENV: process.env.NODE_ENV || 'development' });
  const steps = new Steps();
  if (runningState(settings.dataDir)) throw new Hint('Tỉnh Số is already running. Stop it first: npm stop');
  const vites = new ViteWatchers();
  const watchers = [];
  let supervisor;
  let ending;
  const end = () => {
    for (const watcher of watchers) watcher.close();
    ending ??= Promise.all([vites.stop(), supervisor?.stopAll(), endRunning()]).then(() => removeState(settings.dataDir));
    return ending;
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => end().then(() => process.exit(0)));
  try {
    const onSupervisor = (started) => (supervisor = started);
    const { urls, accounts } = await startInstance({ settings, steps, onSupervisor, clients: (each) => vites.start(each) });
    watchers.push(
      await watchServers({ settings, steps, supervisor }),
      watchBuilds({ settings, steps, supervisor, folders: vites.folders }),
    );
    steps.say(describeRun({ urls, accounts, dataDir: settings.dataDir, detached: false }));
    steps.say('  Watching: a change compiles what it touches and restarts the servers; reload the page after a change of a client.\n');
    const name = await supervisor.gaveUp;
    throw new Error(`${name} cannot be kept running.`);
  } catch (error) {
    if (ending) return ending.then(() => 0);
    await end();
    throw error;
  }
}
