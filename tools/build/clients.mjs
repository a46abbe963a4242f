/** Builds the two browser clients with Vite, each only when something that goes into it has changed. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { runToEnd } from '../launcher/run.mjs';
import { hashFolders, isTestFile } from '../workspace/files.mjs';
import { readPackages, repositoryRoot } from '../workspace/packages.mjs';
import { precompress } from './precompress.mjs';

/** What each client build runs and where it puts it. `record` holds the hash of the inputs of the last good build. */
export const clients = {
  citizen: {
    folder: 'apps/citizen',
    kinds: ['kernel', 'ui', 'contract', 'citizen'],
    builds: [
      ['build', '--outDir', 'dist/client', '--emptyOutDir'],
      ['build', '--ssr', 'src/entry-server.tsx', '--outDir', 'dist/server', '--emptyOutDir'],
    ],
    precompressed: 'apps/citizen/dist/client',
    outputs: ['apps/citizen/dist/client/index.html', 'apps/citizen/dist/server'],
    record: 'apps/citizen/dist/.inputs',
  },
  console: {
    folder: 'apps/console',
    kinds: ['kernel', 'ui', 'contract', 'console'],
    builds: [['build', '--outDir', 'dist', '--emptyOutDir']],
    precompressed: 'apps/console/dist',
    outputs: ['apps/console/dist/index.html'],
    record: 'apps/console/dist/.inputs',
  },
};

/** Whether a client's app folder has something to build yet. */
export const clientExists = (name, root = repositoryRoot) => existsSync(join(root, clients[name].folder, 'vite.config.ts'));

function inputsHash(root, { folder, kinds }) {
  const libraries = readPackages(root).filter((each) => kinds.includes(each.kind));
  const folders = ['package-lock.json', 'tsconfig.base.json', folder, ...libraries.map((each) => each.folder)];
  return hashFolders(root, folders, (file) => !isTestFile(file));
}

/** Runs Vite in a client's folder. @throws with what it printed, less its own stack */
export async function runVite(root, folder, args) {
  try {
    await runToEnd({
      command: process.execPath,
      args: [join(root, 'node_modules/vite/bin/vite.js'), ...args, '--logLevel', 'warn'],
      cwd: join(root, folder),
      env: { ...process.env, NODE_ENV: 'production', NO_COLOR: '1' },
    });
  } catch (error) {
    const lines = stripVTControlCharacters(error.output ?? error.message)
      .split('\n')
      .filter((line) => !/^\s+at /.test(line));
    throw new Error(`vite ${args.join(' ')} failed in ${folder}:\n${lines.join('\n').trim()}`, { cause: error });
  }
}

/** @returns {Promise<{ built: boolean }>} built is false when nothing had changed */
export async function buildClient(name, { root = repositoryRoot, force = false } = {}) {
  const client = clients[name];
  const hash = inputsHash(root, client);
  const record = join(root, client.record);
  const fresh = existsSync(record) && readFileSync(record, 'utf8') === hash && client.outputs.every((path) => existsSync(join(root, path)));
  if (fresh && !force) return { built: false };
  rmSync(record, { force: true });
  await Promise.all(client.builds.map((args) => runVite(root, client.folder, args)));
  await precompress(join(root, client.precompressed));
  mkdirSync(dirname(record), { recursive: true });
  writeFileSync(record, hash);
  return { built: true };
}
