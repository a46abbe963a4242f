/** `npm run -s tinhso -- <command>`: status, start and stop are the launcher's; everything else is the product's own command line. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from './launcher/entry.mjs';
import { readSettings } from './launcher/settings.mjs';
import { runningState } from './launcher/state.mjs';
import { Hint } from './launcher/steps.mjs';

const own = {
  status: async (args) => (await import('./launcher/commands/status.mjs')).status(args),
  stop: async () => (await import('./launcher/commands/stop.mjs')).stop(),
  start: async (args) => (await import('./launcher/commands/start.mjs')).start(args),
  restore,
};

/** With servers of its own there is nothing to load into until they run. */
async function restore(args) {
  const settings = readSettings();
  if (settings.databaseUrl) return delegate(['restore', ...args]);
  return (await import('./launcher/commands/restore.mjs')).restore(args, settings);
}

/** The product's command line, in the environment of the instance that runs, or else of the shell. */
function delegate(args) {
  const settings = readSettings();
  const main = join(settings.root, 'apps/cli/dist/main.js');
  if (!existsSync(main)) throw new Hint('The command line is not built yet. Run npm start, or npm run build.');
  const running = runningState(settings.dataDir);
  if (!running?.ready && !settings.databaseUrl)
    throw new Hint('Tỉnh Số is not running. Start it first (npm start), or set DATABASE_URL and REDIS_URL.');
  const env = running?.ready ? { ...process.env, ...running.env } : process.env;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [main, ...args], { cwd: settings.root, env, stdio: 'inherit' });
    child.on('error', reject);
    child.on('close', (code, signal) => resolve(signal ? 1 : (code ?? 1)));
  });
}

await runCommand(([name, ...args]) =>
  Object.hasOwn(own, name ?? '') ? own[name](args) : delegate(name === undefined ? ['--help'] : [name, ...args]),
);
