import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** The whole run is `npm run verify -- guards`; here the policies of every fortieth operation are weakened, so that the tool itself stays true. */
describe('npm run verify -- guards', () => {
  it('finds the matrix awake to a sample of missing guards', async () => {
    const command = ['tools/verify/main.mjs', 'guards', '--json', '--sample=40', '--seed=7'];
    const { stdout } = await promisify(execFile)(process.execPath, command, { env: process.env, maxBuffer: 1 << 26 });
    const { mutants, killed } = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as { mutants: number; killed: number };
    expect(mutants).toBeGreaterThanOrEqual(8);
    expect(killed).toBe(mutants);
  }, 400_000);
});
