import { readFileSync } from 'node:fs';

export interface DemoAccount {
  readonly role: string;
  readonly login: string;
  readonly password: string;
  readonly unit?: string;
  /** Staff only: Base32. */
  readonly totpSecret?: string;
}

/** Demo accounts as the seed wrote them. */
export function demoAccounts(): readonly DemoAccount[] {
  const file = process.env.E2E_ACCOUNTS;
  if (!file) throw new Error('E2E_ACCOUNTS is not set: run `npm run test:e2e`');
  return JSON.parse(readFileSync(file, 'utf8')) as DemoAccount[];
}

/** @throws Error when the seed made none */
export function demoAccount(role: string, unit?: string): DemoAccount {
  const found = demoAccounts().find((a) => a.role === role && (unit === undefined || a.unit === unit));
  if (!found) throw new Error(`no demo account for ${role} ${unit ?? ''}`);
  return found;
}
