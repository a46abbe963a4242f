/** `npm run -s verify -- <name> [--json]`: proves one property of the product by trying to break it. The last line is the result as JSON. */
import { verifyGuards } from './guards/run.mjs';
import { verifyPayments } from './payments/run.mjs';
import { verifyProcedures } from './procedures/run.mjs';

const checks = { guards: verifyGuards, payments: verifyPayments, procedures: verifyProcedures };
const [name, ...flags] = process.argv.slice(2);
const check = checks[name];
if (!check) {
  console.error(
    `usage: npm run -s verify -- <${Object.keys(checks).join('|')}> [--json] [--sample=<n>] [--seed=<n>] [--only=<text in a mutant,…>] [--rows=<operation,…>]`,
  );
  process.exit(2);
}
const json = flags.includes('--json');
const textOf = (flag) => flags.find((each) => each.startsWith(`--${flag}=`))?.slice(flag.length + 3) ?? '';
const numberOf = (flag, otherwise) => Number(textOf(flag) || otherwise);
const say = (line) => (json ? process.stderr : process.stdout).write(`${line}\n`);
const { result, ok } = await check({
  say,
  sample: numberOf('sample', 1),
  seed: numberOf('seed', 0),
  only: textOf('only'),
  rows: textOf('rows'),
});
process.stdout.write(`${JSON.stringify(result)}\n`);
process.exitCode = ok ? 0 : 1;
