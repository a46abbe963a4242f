import type { EntityManager } from 'typeorm';
import { idBytes, type Tx } from '@tinhso/platform';
import { PasskeyCeremonyRow, PasskeyRow } from './passkey.entity.js';

/** Oldest first. */
export const passkeysOf = (manager: EntityManager, accountId: string): Promise<PasskeyRow[]> =>
  manager.find(PasskeyRow, { where: { accountId }, order: { id: 'ASC' } });

export const findPasskey = (manager: EntityManager, credentialId: Buffer): Promise<PasskeyRow | null> =>
  manager.findOneBy(PasskeyRow, { credentialId });

/** @throws Error of the unique key when the credential is known */
export async function insertPasskey(tx: Tx, row: PasskeyRow): Promise<void> {
  await tx.manager.createQueryBuilder().insert().into(PasskeyRow).values(row).updateEntity(false).execute();
}

export async function markPasskeyUsed(tx: Tx, id: string, counter: number): Promise<void> {
  await tx.manager.query('UPDATE passkey SET counter = ?, last_used_at = ? WHERE id = ?', [counter, tx.now, idBytes(id)]);
}

/** @returns whether the account has such a passkey */
export async function renamePasskey(tx: Tx, accountId: string, id: string, name: string): Promise<boolean> {
  const own = await tx.manager.existsBy(PasskeyRow, { id, accountId });
  if (own) await tx.manager.query('UPDATE passkey SET name = ? WHERE id = ?', [name, idBytes(id)]);
  return own;
}

/** @returns whether the account had such a passkey */
export async function deletePasskey(tx: Tx, accountId: string, id: string): Promise<boolean> {
  const result: { affectedRows: number } = await tx.manager.query('DELETE FROM passkey WHERE id = ? AND account_id = ?', [
    idBytes(id),
    idBytes(accountId),
  ]);
  return result.affectedRows === 1;
}

export async function deletePasskeys(tx: Tx, accountId: string): Promise<void> {
  await tx.manager.query('DELETE FROM passkey WHERE account_id = ?', [idBytes(accountId)]);
}

export async function insertCeremony(tx: Tx, row: PasskeyCeremonyRow): Promise<void> {
  await tx.manager.createQueryBuilder().insert().into(PasskeyCeremonyRow).values(row).updateEntity(false).execute();
}

export const findCeremony = (manager: EntityManager, id: string): Promise<PasskeyCeremonyRow | null> =>
  manager.findOneBy(PasskeyCeremonyRow, { id });

/** @returns false when it was used already */
export async function useCeremony(tx: Tx, id: string): Promise<boolean> {
  const result: { affectedRows: number } = await tx.manager.query(
    'UPDATE passkey_ceremony SET used_at = ? WHERE id = ? AND used_at IS NULL',
    [tx.now, idBytes(id)],
  );
  return result.affectedRows === 1;
}
