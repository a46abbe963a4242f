/** Runs a command of the launcher and ends with its exit code; a Hint is shown as it is, anything else with its stack. */
import { Hint } from './steps.mjs';

export async function runCommand(command, args = process.argv.slice(2)) {
  checkNode();
  for (const stream of [process.stdout, process.stderr]) stream.on('error', goOnUntold);
  try {
    process.exit(await command(args));
  } catch (error) {
    console.error(`\n${error instanceof Hint || process.env.DEBUG === undefined ? error.message : error.stack}`);
    process.exit(1);
  }
}

/** A reader that went away (npm start | head), or no room for the log: the launcher must not go with it, its children would be left running. */
const UNTOLD = new Set(['EPIPE', 'ENOSPC', 'EDQUOT']);

function goOnUntold(error) {
  if (!UNTOLD.has(error.code)) throw error;
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Tỉnh Số needs Node.js 20.19 or newer; this is ${process.version}.`);
  process.exit(1);
}
