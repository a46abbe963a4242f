/** `--fresh`: removes the data folder, but only one that the launcher itself has filled. */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { sep } from 'node:path';
import { Hint } from './steps.mjs';

/** @throws Hint when the folder is the project's own or was filled by somebody else */
export function startOver(dataDir, root) {
  if (!existsSync(dataDir)) return;
  if (`${root}${sep}`.startsWith(`${dataDir}${sep}`))
    throw new Hint(`DATA_DIR ${dataDir} contains the project itself: nothing was removed.`);
  const entries = readdirSync(dataDir);
  const ours = entries.includes('secrets.json') || entries.every((name) => ['logs', 'run.json'].includes(name));
  if (!ours) throw new Hint(`DATA_DIR ${dataDir} was not made by npm start: nothing was removed.`);
  rmSync(dataDir, { recursive: true, force: true });
}
