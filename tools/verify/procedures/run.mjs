/**
 * Spoils every worked procedure in every way that somebody could by mistake, and asks the checker whether it would let it be published;
 * then asks what it has against the procedures as they are and against changes that do no harm. Needs neither database nor build.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lastLines, runToEnd } from '../../launcher/run.mjs';
import { repositoryRoot as root } from '../../workspace/packages.mjs';

const OF_EACH_KIND = 12;
const LONGEST_MS = 900_000;
const ENOUGH = 200;

/** @returns {Promise<{ result: { mutants: number, killed: number, falseAlarms: number, kinds: number, seed: number }, ok: boolean }>} */
export async function verifyProcedures({ say, sample, seed }) {
  const folder = mkdtempSync(join(tmpdir(), 'tinhso-procedures-'));
  const file = join(folder, 'report.json');
  const each = Math.max(1, Math.round(OF_EACH_KIND / sample));
  try {
    const jest = join(root, 'node_modules/jest/bin/jest.js');
    await runToEnd({
      command: process.execPath,
      args: [
        ...['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', jest],
        ...['-c', 'tools/verify/procedures/jest.config.mjs', '-i', '--ci', '--no-watchman'],
      ],
      cwd: root,
      env: { ...process.env, NODE_OPTIONS: '', PROCEDURES_REPORT: file, PROCEDURES_SEED: String(seed), PROCEDURES_EACH: String(each) },
      timeoutMs: LONGEST_MS,
    });
    const { definitions, kinds, mutants, survivors, falseAlarms } = JSON.parse(readFileSync(file, 'utf8'));
    for (const survivor of survivors) say(`survived  ${survivor}`);
    for (const alarm of falseAlarms) say(`false alarm  ${alarm}`);
    say(`${definitions} procedures, ${kinds} kinds of mistake, seed ${seed}`);
    const result = { mutants, killed: mutants - survivors.length, falseAlarms: falseAlarms.length, kinds, seed };
    const enough = sample > 1 || mutants >= ENOUGH;
    return { result, ok: enough && survivors.length <= mutants * 0.01 && falseAlarms.length === 0 };
  } catch (error) {
    say(lastLines(error.output ?? error.stack ?? String(error), 60));
    throw error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
