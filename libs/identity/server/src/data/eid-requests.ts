import type { EntityManager } from 'typeorm';
import { idBytes, type Tx } from '@tinhso/platform';
import { EidRequestRow } from './eid-request.entity.js';

export async function insertEidRequest(
  tx: Tx,
  row: Omit<EidRequestRow, 'usedAt' | 'conflictAccountId' | 'conflictReason' | 'personSealed'>,
): Promise<void> {
  await tx.manager.createQueryBuilder().insert().into(EidRequestRow).values(row).updateEntity(false).execute();
}

/** The visit of a `state`, locked: two returns with one state come one after the other. */
export const lockEidRequestByState = (tx: Tx, stateHash: Buffer): Promise<EidRequestRow | null> =>
  tx.manager.findOne(EidRequestRow, { where: { stateHash }, lock: { mode: 'pessimistic_write' } });

export const findEidRequest = (manager: EntityManager, id: string): Promise<EidRequestRow | null> =>
  manager.findOneBy(EidRequestRow, { id });

export const lockEidRequest = (tx: Tx, id: string): Promise<EidRequestRow | null> =>
  tx.manager.findOne(EidRequestRow, { where: { id }, lock: { mode: 'pessimistic_write' } });

export async function markEidRequestUsed(tx: Tx, id: string): Promise<void> {
  await tx.manager.query('UPDATE eid_request SET used_at = ? WHERE id = ?', [tx.now, idBytes(id)]);
}

/** Keeps what the eID said until the person has decided about the account that is in the way. */
export async function keepConflict(
  tx: Tx,
  id: string,
  conflict: { accountId: string; reason: 'phone' | 'citizen-id'; personSealed: Buffer; expiresAt: Date },
): Promise<void> {
  await tx.manager.query(
    'UPDATE eid_request SET conflict_account_id = ?, conflict_reason = ?, person_sealed = ?, expires_at = ? WHERE id = ?',
    [idBytes(conflict.accountId), conflict.reason, conflict.personSealed, conflict.expiresAt, idBytes(id)],
  );
}

export async function deleteEidRequest(tx: Tx, id: string): Promise<void> {
  await tx.manager.query('DELETE FROM eid_request WHERE id = ?', [idBytes(id)]);
}
