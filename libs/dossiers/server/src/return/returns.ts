import type { EntityManager } from 'typeorm';
import { newId } from '@tinhso/kernel';
import type { ReturnEventKind } from '@tinhso/dossiers-contract';
import { idBytes, idFromBytes, type Tx } from '@tinhso/platform';
import { ReturnEventRow, ReturnRow } from './return.entities.js';

export type ReturnChanges = Partial<Omit<ReturnRow, 'dossierId' | 'version'>>;

export const findReturn = (manager: EntityManager, dossierId: string): Promise<ReturnRow | null> =>
  manager.findOneBy(ReturnRow, { dossierId });

/** As it is now, locked until the transaction ends. */
export const lockReturn = (tx: Tx, dossierId: string): Promise<ReturnRow | null> =>
  tx.manager.findOne(ReturnRow, { where: { dossierId }, lock: { mode: 'pessimistic_write' } });

export async function insertReturn(tx: Tx, row: ReturnRow): Promise<void> {
  await tx.manager.createQueryBuilder().insert().into(ReturnRow).values(row).updateEntity(false).execute();
}

/** Changes it if it still has the version that was read. @returns false when somebody else was quicker */
export async function updateReturn(tx: Tx, { dossierId, version }: ReturnRow, changes: ReturnChanges): Promise<boolean> {
  const result = await tx.manager
    .createQueryBuilder()
    .update(ReturnRow)
    .set({ ...changes, version: version + 1 })
    .where('dossier_id = :id AND version = :version', { id: idBytes(dossierId), version })
    .updateEntity(false)
    .execute();
  return result.affected === 1;
}

/** Writes down what happened, by whom and where. */
export async function noteReturn(tx: Tx, dossierId: string, kind: ReturnEventKind, unitId: string): Promise<void> {
  const { actor } = tx.ctx;
  const actorName = actor.kind === 'staff' ? actor.name : null;
  const row: ReturnEventRow = { id: newId(), dossierId, kind, at: tx.now, actorName, unitId };
  await tx.manager.createQueryBuilder().insert().into(ReturnEventRow).values(row).updateEntity(false).execute();
}

/** Results whose deadline has to be looked at, the longest due first. */
export async function dueForReturnWatch(manager: EntityManager, now: Date, limit: number): Promise<string[]> {
  const rows: { dossier_id: Buffer }[] = await manager.query(
    'SELECT dossier_id FROM dossier_return WHERE watch_at <= ? ORDER BY watch_at LIMIT ?',
    [now, limit],
  );
  return rows.map((row) => idFromBytes(row.dossier_id));
}

/** When to look again. No change of its version: nobody's work is disturbed by it. */
export async function setReturnWatch(tx: Tx, dossierId: string, watchAt: Date | null): Promise<void> {
  await tx.manager.query('UPDATE dossier_return SET watch_at = ? WHERE dossier_id = ?', [watchAt, idBytes(dossierId)]);
}

/** Newest first. */
export const returnEventsOf = (manager: EntityManager, dossierId: string): Promise<ReturnEventRow[]> =>
  manager.find(ReturnEventRow, { where: { dossierId }, order: { id: 'DESC' } });
