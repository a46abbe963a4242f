import { generateSync } from 'otplib';
import { demoAccounts } from './accounts.js';

const PERIOD = 30;
const now = (): number => Math.floor(Date.now() / 1000);

/** Codes that the product takes now: of this time step, the next and the one before. Each is good once, so all may be spent. */
export function codesOf(login: string): string[] {
  const secret = demoAccounts().find((account) => account.login === login)?.totpSecret;
  if (!secret) throw new Error(`no authenticator of ${login} in the demo`);
  return [0, 1, -1].map((step) => generateSync({ secret, period: PERIOD, epoch: now() + step * PERIOD }));
}

/** Codes offered before by these tests: a spent one counts as a wrong try, and wrong tries are limited. */
const spent = new Map<string, Set<string>>();

/**
 * Offers codes of an authenticator until one is taken. Several sign-ins of one person within half a minute each spend one;
 * when all are spent, the next time step brings a new one.
 */
export async function offerCodes(login: string, taken: (code: string) => Promise<boolean>): Promise<void> {
  const offered = spent.get(login) ?? new Set<string>();
  spent.set(login, offered);
  const end = Date.now() + 100_000;
  while (Date.now() < end) {
    const fresh = codesOf(login).find((code) => !offered.has(code));
    if (fresh === undefined) await new Promise((resolve) => setTimeout(resolve, (PERIOD - (now() % PERIOD)) * 1000 + 200));
    else {
      offered.add(fresh);
      if (await taken(fresh)) return;
    }
  }
  throw new Error(`no code of ${login} was taken`);
}
