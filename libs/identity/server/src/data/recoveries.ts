import type { RecoveryWay } from '@tinhso/identity-contract';
import { idBytes, type Tx } from '@tinhso/platform';
import type { EntityManager } from 'typeorm';
import { RecoveryRow } from './recovery.entity.js';

export async function insertRecovery(tx: Tx, row: RecoveryRow): Promise<void> {
  await tx.manager.createQueryBuilder().insert().into(RecoveryRow).values(row).updateEntity(false).execute();
}

export const findRecovery = (manager: EntityManager, id: string): Promise<RecoveryRow | null> => manager.findOneBy(RecoveryRow, { id });

/** Locked until the transaction ends: proofs of one recovery come one after the other. */
export const lockRecovery = (tx: Tx, id: string): Promise<RecoveryRow | null> =>
  tx.manager.findOne(RecoveryRow, { where: { id }, lock: { mode: 'pessimistic_write' } });

export async function markRecoverySent(tx: Tx, id: string): Promise<void> {
  await tx.manager.query('UPDATE recovery SET sends = sends + 1, last_sent_at = ? WHERE id = ?', [tx.now, idBytes(id)]);
}

export async function countRecoveryTry(tx: Tx, id: string): Promise<void> {
  await tx.manager.query('UPDATE recovery SET tries = tries + 1 WHERE id = ?', [idBytes(id)]);
}

export async function keepProofs(tx: Tx, id: string, proofs: readonly RecoveryWay[]): Promise<void> {
  await tx.manager.query('UPDATE recovery SET proofs = ? WHERE id = ?', [proofs.join(','), idBytes(id)]);
}

export async function completeRecovery(tx: Tx, id: string, previousHash: string | null): Promise<void> {
  await tx.manager.query('UPDATE recovery SET completed_at = ?, previous_hash = ? WHERE id = ?', [tx.now, previousHash, idBytes(id)]);
}
