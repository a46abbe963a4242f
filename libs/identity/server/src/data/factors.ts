import type { EntityManager } from 'typeorm';
import { idBytes, type Tx } from '@tinhso/platform';
import { BackupCodeRow } from './backup-code.entity.js';
import { TotpFactorRow } from './totp-factor.entity.js';

export const findTotp = (manager: EntityManager, accountId: string): Promise<TotpFactorRow | null> =>
  manager.findOneBy(TotpFactorRow, { accountId });

/** The waiting authenticator, a new one in the place of one that was never confirmed. */
export async function putTotp(tx: Tx, accountId: string, secretSealed: Buffer): Promise<void> {
  await tx.manager.query(
    `INSERT INTO totp_factor (account_id, secret_sealed, created_at) VALUES (?, ?, ?)
     ON DUPLICATE KEY UPDATE secret_sealed = IF(confirmed_at IS NULL, VALUES(secret_sealed), secret_sealed),
       created_at = IF(confirmed_at IS NULL, VALUES(created_at), created_at)`,
    [idBytes(accountId), secretSealed, tx.now],
  );
}

export async function confirmTotp(tx: Tx, accountId: string): Promise<void> {
  await tx.manager.query('UPDATE totp_factor SET confirmed_at = ? WHERE account_id = ?', [tx.now, idBytes(accountId)]);
}

/** @returns whether there was one */
export async function deleteTotp(tx: Tx, accountId: string): Promise<boolean> {
  const result: { affectedRows: number } = await tx.manager.query('DELETE FROM totp_factor WHERE account_id = ?', [idBytes(accountId)]);
  return result.affectedRows === 1;
}

/** @returns false when the code of this step was used before */
export async function useTotpStep(tx: Tx, accountId: string, step: number): Promise<boolean> {
  const result: { affectedRows: number } = await tx.manager.query(
    'INSERT IGNORE INTO totp_used_step (account_id, step, used_at) VALUES (?, ?, ?)',
    [idBytes(accountId), step, tx.now],
  );
  if (result.affectedRows === 0) return false;
  await tx.manager.query('UPDATE totp_factor SET last_used_at = ? WHERE account_id = ?', [tx.now, idBytes(accountId)]);
  return true;
}

/** How many backup codes there are, used ones counted too, and when they were made. */
export async function countBackupCodes(
  manager: EntityManager,
  accountId: string,
): Promise<{ total: number; left: number; madeAt: Date } | undefined> {
  const rows = await manager.findBy(BackupCodeRow, { accountId });
  const [first] = rows;
  return first && { total: rows.length, left: rows.filter((row) => row.usedAt === null).length, madeAt: first.createdAt };
}

/** New codes in the place of all there were. */
export async function replaceBackupCodes(tx: Tx, accountId: string, hashes: readonly Buffer[]): Promise<void> {
  await deleteBackupCodes(tx, accountId);
  const id = idBytes(accountId);
  await tx.manager.query(`INSERT INTO backup_code (account_id, code_hash, created_at) VALUES ${hashes.map(() => '(?, ?, ?)').join(', ')}`, [
    ...hashes.flatMap((hash) => [id, hash, tx.now]),
  ]);
}

export async function deleteBackupCodes(tx: Tx, accountId: string): Promise<void> {
  await tx.manager.query('DELETE FROM backup_code WHERE account_id = ?', [idBytes(accountId)]);
}

/** @returns false for a code that is none or was used */
export async function useBackupCode(tx: Tx, accountId: string, codeHash: Buffer): Promise<boolean> {
  const result: { affectedRows: number } = await tx.manager.query(
    'UPDATE backup_code SET used_at = ? WHERE account_id = ? AND code_hash = ? AND used_at IS NULL',
    [tx.now, idBytes(accountId), codeHash],
  );
  return result.affectedRows === 1;
}

/** Whether password sign-in asks for a second step from now on; null when not. */
export async function setSecondFactorSince(tx: Tx, accountId: string, since: Date | null): Promise<void> {
  await tx.manager.query('UPDATE account SET second_factor_since = ?, version = version + 1, updated_at = ? WHERE id = ?', [
    since,
    tx.now,
    idBytes(accountId),
  ]);
}
