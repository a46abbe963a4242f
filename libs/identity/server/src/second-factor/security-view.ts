import type { Passkey, Security } from '@tinhso/identity-contract';
import type { EntityManager } from 'typeorm';
import type { AccountRow } from '../data/account.entity.js';
import { countBackupCodes, findTotp } from '../data/factors.js';
import type { PasskeyRow } from '../data/passkey.entity.js';
import { passkeysOf } from '../data/passkeys.js';

/** How an account is protected, as its owner sees it. */
export async function securityOf(manager: EntityManager, account: AccountRow): Promise<Security> {
  const totp = await findTotp(manager, account.id);
  const passkeys = await passkeysOf(manager, account.id);
  const codes = await countBackupCodes(manager, account.id);
  return {
    secondFactor: account.kind === 'staff' || account.secondFactorSince !== null,
    hasPassword: account.passwordHash !== null,
    ...(totp?.confirmedAt ? { totp: { since: totp.confirmedAt.toISOString(), ...usedAt(totp) } } : {}),
    passkeys: passkeys.map(passkeyOf),
    ...(codes ? { backupCodes: { left: codes.left, total: codes.total, madeAt: codes.madeAt.toISOString() } } : {}),
  };
}

const usedAt = ({ lastUsedAt }: { lastUsedAt: Date | null }): { lastUsedAt?: string } =>
  lastUsedAt ? { lastUsedAt: lastUsedAt.toISOString() } : {};

const passkeyOf = (row: PasskeyRow): Passkey => ({
  id: row.id,
  name: row.name,
  createdAt: row.createdAt.toISOString(),
  ...usedAt(row),
  synced: row.synced,
});
