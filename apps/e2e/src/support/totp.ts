import { closeSync, mkdirSync, openSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateSync } from 'otplib';
import { demoAccounts } from './accounts.js';

const PERIOD = 30;
const stepNow = (): number => Math.floor(Date.now() / 1000 / PERIOD);

function codeOf(login: string, step: number): string {
  const secret = demoAccounts().find((account) => account.login === login)?.totpSecret;
  if (!secret) throw new Error(`no authenticator of ${login} in the demo`);
  return generateSync({ secret, period: PERIOD, epoch: step * PERIOD });
}

/** Where the test processes tell each other which time steps are spent; one folder for each product under test. */
const spentFolder = (): string => {
  const folder = join(tmpdir(), `tinhso-e2e-codes-${new URL(process.env.E2E_BASE_URL ?? 'http://127.0.0.1:3000').port}`);
  mkdirSync(folder, { recursive: true });
  return folder;
};

/** Whether the step was nobody's before; from now on it is the caller's. */
function claim(folder: string, login: string, step: number): boolean {
  try {
    closeSync(openSync(join(folder, `${login}.${step}`), 'wx'));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** A time step that nobody has claimed and whose code the product takes: this one, the next or the one before. */
const freeStep = (login: string): number | undefined =>
  [0, 1, -1].map((away) => stepNow() + away).find((step) => claim(spentFolder(), login, step));

/**
 * Offers codes of an authenticator until one is taken. A code is good once, and wrong ones are limited: each process takes a time step
 * that no other has taken, and waits for the clock when all are spent.
 */
export async function offerCodes(login: string, taken: (code: string) => Promise<boolean>): Promise<void> {
  const end = Date.now() + 150_000;
  let offered = 0;
  while (Date.now() < end) {
    const step = freeStep(login);
    if (step === undefined) await new Promise((resolve) => setTimeout(resolve, 500));
    else if (await taken(codeOf(login, step))) return;
    else offered++;
  }
  throw new Error(`none of ${offered} codes of ${login} was taken`);
}
