/** Starting in the background: the launcher goes on in a process of its own while this one shows its progress. */
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { startOver } from '../start-over.mjs';
import { cleanUpAfterCrash, readState } from '../state.mjs';

/** @returns {Promise<number>} 0 when the instance is ready, the launcher's exit code when it failed */
export async function startDetached(settings, { fresh }, steps) {
  await cleanUpAfterCrash(settings.dataDir);
  if (fresh) startOver(settings.dataDir, settings.root);
  mkdirSync(settings.logDir, { recursive: true });
  const log = join(settings.logDir, 'launcher.log');
  const output = openSync(log, 'w');
  const entry = join(import.meta.dirname, '../start.mjs');
  const child = spawn(process.execPath, [entry, '--in-background'], { detached: true, stdio: ['ignore', output, output] });
  closeSync(output);
  let ended;
  child.once('exit', (code) => (ended = code ?? 1));
  let shown = 0;
  const show = () => {
    const text = readFileSync(log, 'utf8');
    process.stdout.write(text.slice(shown));
    shown = text.length;
  };
  const ready = () => {
    const state = readState(settings.dataDir);
    return state?.launcher.pid === child.pid && state.ready;
  };
  while (ended === undefined && !ready()) {
    show();
    await wait(150);
  }
  // The addresses are printed just after the record says ready.
  await wait(250);
  show();
  child.unref();
  if (ended === undefined) return 0;
  steps.say('It did not start.');
  return ended;
}
