import type { SecondFactorWay } from '@tinhso/identity-contract';
import type { EntityManager } from 'typeorm';
import type { AccountRow } from '../data/account.entity.js';
import { countBackupCodes, findTotp } from '../data/factors.js';
import { passkeysOf } from '../data/passkeys.js';

/** Ends that a code can be sent to. Staff get none: an intercepted message must not open a desk. */
export function reachableWays(account: Pick<AccountRow, 'kind' | 'phoneIndex' | 'emailIndex'>): SecondFactorWay[] {
  if (account.kind === 'staff') return [];
  return [...(account.phoneIndex ? (['sms'] as const) : []), ...(account.emailIndex ? (['email'] as const) : [])];
}

/** Factors that somebody set up: authenticator, passkeys. */
export async function ownFactors(manager: EntityManager, accountId: string): Promise<('totp' | 'passkey')[]> {
  const [totp, passkeys] = await Promise.all([findTotp(manager, accountId), passkeysOf(manager, accountId)]);
  return [...(totp?.confirmedAt ? (['totp'] as const) : []), ...(passkeys.length > 0 ? (['passkey'] as const) : [])];
}

/** Every way in which an account can pass the second step. */
export async function waysOf(manager: EntityManager, account: AccountRow): Promise<SecondFactorWay[]> {
  const [own, codes] = await Promise.all([ownFactors(manager, account.id), countBackupCodes(manager, account.id)]);
  return [...own, ...(codes && codes.left > 0 ? (['backup'] as const) : []), ...reachableWays(account)];
}
