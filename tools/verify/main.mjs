/** `npm run -s verify -- <name> [--json]`: proves one property of the product by trying to break it. The last line is the result as JSON. */
import { verifyGuards } from './guards/run.mjs';

const checks = { guards: verifyGuards };
const [name, ...flags] = process.argv.slice(2);
const check = checks[name];
if (!check) {
  console.error(`usage: npm run -s verify -- <${Object.keys(checks).join('|')}> [--json] [--sample=<n>] [--seed=<n>]`);
  process.exit(2);
}
const json = flags.includes('--json');
const numberOf = (flag, otherwise) => {
  const given = flags.find((each) => each.startsWith(`--${flag}=`));
  return given === undefined ? otherwise : Number(given.split('=')[1]);
};
const say = (line) => (json ? process.stderr : process.stdout).write(`${line}\n`);
const { result, ok } = await check({ say, sample: numberOf('sample', 1), seed: numberOf('seed', 0) });
process.stdout.write(`${JSON.stringify(result)}\n`);
process.exitCode = ok ? 0 : 1;
