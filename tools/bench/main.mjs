/** `npm run -s bench -- <name> [--json]`: measures one path of the product against something in the same run. */
import { benchAudit } from './audit.mjs';
import { benchAuth } from './auth.mjs';
import { benchFlat } from './flat.mjs';
import { benchIpn } from './ipn.mjs';
import { benchReceipts } from './receipts.mjs';
import { benchReport } from './report.mjs';
import { benchRouting } from './routing.mjs';
import { benchSearch } from './search.mjs';
import { benchSubmit } from './submit.mjs';

const benches = {
  submit: benchSubmit,
  auth: benchAuth,
  audit: benchAudit,
  flat: benchFlat,
  search: benchSearch,
  ipn: benchIpn,
  receipts: benchReceipts,
  report: benchReport,
  routing: benchRouting,
};
const [name, ...flags] = process.argv.slice(2);
const bench = benches[name];
if (!bench) {
  console.error(`usage: npm run -s bench -- <${Object.keys(benches).join('|')}> [--json]`);
  process.exit(2);
}
const json = flags.includes('--json');
const say = (line) => (json ? process.stderr : process.stdout).write(`${line}\n`);
const result = await bench({ say, flags });
process.stdout.write(`${JSON.stringify(result)}\n`);
