import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);
const chaos = (...flags: string[]) =>
  run(process.execPath, ['tools/chaos/main.mjs', 'payments', '--json', ...flags], { env: process.env, maxBuffer: 1 << 26 });
const lastLine = (text: string): unknown => JSON.parse(text.trim().split('\n').at(-1) ?? '');

/** Two hundred seeds are `npm run chaos -- payments`; here are a few other ones in each run, so that the tool itself stays true. */
describe('npm run chaos -- payments', () => {
  it('finds nothing lost, charged twice, missing or unexplained', async () => {
    const from = 1_000 + (Date.now() % 1_000_000);
    const { stdout, stderr } = await chaos('--seeds', '6', '--from', String(from)).catch(
      (error: { stdout: string; stderr: string }) => error,
    );
    const wanted = { seeds: 6, lost: 0, doubleCharged: 0, receiptGaps: 0, ledgerDiff: 0 };
    // The stories of what failed belong to the message: without them nobody could tell why.
    if (!stdout.trim()) throw new Error(`it ended without a result:\n${stderr}`);
    expect([lastLine(stdout), stderr.includes(' failed; ') ? stderr : '']).toEqual([wanted, '']);
  }, 300_000);
});
