/** Vite in watch mode for every client: it rebuilds into the folders that the api serves. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { logTail, startProcess, stopProcess } from './processes.mjs';

const firstBuildSeconds = 180;

export class ViteWatchers {
  #processes = [];
  /** Folders that change when a client has been built, relative to the root. */
  folders = [];

  /** Starts the watchers and waits until each has built once. @returns {Promise<string[]>} names of the clients */
  async start({ root, logDir }) {
    const [{ clients, clientExists }, { removeCompressed }] = await Promise.all([
      import('../build/clients.mjs'),
      import('../build/precompress.mjs'),
    ]);
    const names = Object.keys(clients).filter((name) => clientExists(name, root));
    for (const name of names) {
      const client = clients[name];
      // The next `npm start` must not take what is built here for a finished build, nor may stale compressed copies be served.
      rmSync(join(root, client.record), { force: true });
      await removeCompressed(join(root, client.precompressed));
      this.folders.push(join(client.folder, 'dist'));
      client.builds.forEach((args, index) => this.#watch({ root, logDir, name: `vite-${name}-${index}`, folder: client.folder, args }));
    }
    await Promise.all(this.#processes.map((each) => this.#builtOnce(each)));
    return names;
  }

  #watch({ root, logDir, name, folder, args }) {
    const logFile = join(logDir, `${name}.log`);
    rmSync(logFile, { force: true });
    const vite = join(root, 'node_modules/vite/bin/vite.js');
    const process_ = startProcess({
      name,
      command: process.execPath,
      // Folders are not emptied: pages that are open go on finding the files they were served with.
      args: [vite, ...args.filter((each) => each !== '--emptyOutDir'), '--watch', '--mode', 'development'],
      env: { ...process.env, NODE_ENV: 'development', NO_COLOR: '1' },
      cwd: join(root, folder),
      logFile,
    });
    this.#processes.push(process_);
  }

  async #builtOnce({ name, logFile, running }) {
    for (let waited = 0; waited < firstBuildSeconds * 1000; waited += 100) {
      if (/^(✓ )?built in /m.test(readFileSync(logFile, 'utf8'))) return;
      if (!running()) break;
      await wait(100);
    }
    throw new Error(`${name} did not build:\n${logTail(logFile)}`);
  }

  async stop() {
    await Promise.all(this.#processes.map((each) => stopProcess(each, 3_000)));
  }
}
