/**
 * `npm run -s chaos -- payments [--seeds 200] [--seed N] [--from N] [--together N] [--stop] [--json]`: plays stories of bad luck against the
 * running product and compares its books with the gateway's. The last line is the result as JSON; anything but noughts fails.
 */
import { runSeeds } from './run.mjs';
import { onSignal } from './signals.mjs';
import { openServers, openStage } from './stage.mjs';

const [subject, ...flags] = process.argv.slice(2);
const textOf = (flag) => {
  const at = flags.findIndex((each) => each === `--${flag}` || each.startsWith(`--${flag}=`));
  return at < 0 ? undefined : (flags[at].split('=')[1] ?? flags[at + 1]);
};
const numberOf = (flag, otherwise) => Number(textOf(flag) ?? otherwise);
const [count, together] = [numberOf('seeds', 200), numberOf('together', 20)];
if (subject !== 'payments' || !Number.isInteger(count) || count < 1 || !Number.isInteger(together) || together < 1) {
  console.error('usage: npm run -s chaos -- payments [--seeds <n>] [--seed <n>] [--from <n>] [--together <n>] [--stop] [--json]');
  process.exit(2);
}
const json = flags.includes('--json');
const say = (line) => (json ? process.stderr : process.stdout).write(`${line}\n`);
const alone = textOf('seed');
const from = numberOf('from', 1);
const seeds = alone === undefined ? Array.from({ length: count }, (_, n) => from + n) : [Number(alone)];

const servers = await openServers(say);
let stage;
onSignal(async () => {
  await stage?.close();
  await servers.close();
});
let result;
try {
  stage = await openStage(servers);
  try {
    result = await runSeeds(stage, { seeds, together, stopAtFirst: flags.includes('--stop'), say });
  } finally {
    await stage.close();
  }
} finally {
  await servers.close();
}
process.stdout.write(`${JSON.stringify(result)}\n`);
const { seeds: _, ...faults } = result;
process.exitCode = Object.values(faults).every((count) => count === 0) ? 0 : 1;
