import type { EntityManager } from 'typeorm';
import { idBytes, type Tx } from '@tinhso/platform';
import type { EidLevel } from '@tinhso/identity-contract';
import { ExternalIdentityRow } from './external-identity.entity.js';

const provider = 'vneid' as const;

export const findIdentityBySubject = (manager: EntityManager, subjectIndex: Buffer): Promise<ExternalIdentityRow | null> =>
  manager.findOneBy(ExternalIdentityRow, { provider, subjectIndex });

export const findIdentityOfAccount = (manager: EntityManager, accountId: string): Promise<ExternalIdentityRow | null> =>
  manager.findOneBy(ExternalIdentityRow, { accountId, provider });

/** @throws Error of a unique key when the subject or the account has a link already */
export async function insertIdentity(tx: Tx, row: Pick<ExternalIdentityRow, 'id' | 'accountId' | 'subjectIndex' | 'level'>): Promise<void> {
  await tx.manager
    .createQueryBuilder()
    .insert()
    .into(ExternalIdentityRow)
    .values({ ...row, provider, linkedAt: tx.now, lastUsedAt: tx.now })
    .updateEntity(false)
    .execute();
}

export async function markIdentityUsed(tx: Tx, id: string, level: EidLevel): Promise<void> {
  await tx.manager.query('UPDATE external_identity SET last_used_at = ?, level = GREATEST(level, ?) WHERE id = ?', [
    tx.now,
    level,
    idBytes(id),
  ]);
}

/** @returns whether the account had such a link */
export async function deleteIdentity(tx: Tx, accountId: string, id: string): Promise<boolean> {
  const result: { affectedRows: number } = await tx.manager.query('DELETE FROM external_identity WHERE id = ? AND account_id = ?', [
    idBytes(id),
    idBytes(accountId),
  ]);
  return result.affectedRows === 1;
}
