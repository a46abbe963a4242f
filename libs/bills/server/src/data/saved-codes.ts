import { idBytes, type Tx } from '@tinhso/platform';
import { IsNull, type EntityManager } from 'typeorm';
import { SavedCodeRow } from './saved-code.entities.js';

/** Codes that somebody keeps, oldest first. */
export const savedOf = (manager: EntityManager, accountId: string): Promise<SavedCodeRow[]> =>
  manager.find(SavedCodeRow, { where: { accountId, removedAt: IsNull() }, order: { createdAt: 'ASC', id: 'ASC' } });

/** Everything that is kept of somebody, also what was taken out a moment ago. */
export const allSavedOf = (manager: EntityManager, accountId: string): Promise<SavedCodeRow[]> =>
  manager.find(SavedCodeRow, { where: { accountId }, order: { id: 'ASC' } });

/** A code of this account; foreign and absent ones are alike. */
export const findSaved = (manager: EntityManager, accountId: string, id: string): Promise<SavedCodeRow | null> =>
  manager.findOneBy(SavedCodeRow, { id, accountId, removedAt: IsNull() });

/** The same, held until the transaction ends; also one that was taken out. */
export const lockSaved = (tx: Tx, accountId: string, id: string): Promise<SavedCodeRow | null> =>
  tx.manager.findOne(SavedCodeRow, { where: { id, accountId }, lock: { mode: 'pessimistic_write' } });

/** What somebody keeps of a code, taken out or not; held until the transaction ends. */
export const lockByCode = (tx: Tx, accountId: string, biller: string, codeIndex: Buffer): Promise<SavedCodeRow | null> =>
  tx.manager.findOne(SavedCodeRow, { where: { accountId, biller, codeIndex }, lock: { mode: 'pessimistic_write' } });

export async function insertSaved(tx: Tx, row: SavedCodeRow): Promise<void> {
  await tx.manager.createQueryBuilder().insert().into(SavedCodeRow).values(row).updateEntity(false).execute();
}

export async function updateSaved({ manager }: Pick<Tx, 'manager'>, id: string, changes: Partial<SavedCodeRow>): Promise<void> {
  await manager
    .createQueryBuilder()
    .update(SavedCodeRow)
    .set(changes)
    .where('id = :id', { id: idBytes(id) })
    .updateEntity(false)
    .execute();
}

/** Forgets what was taken out before a moment, some at a time. */
export async function purgeRemoved(tx: Tx, before: Date, limit: number): Promise<void> {
  await tx.manager.query('DELETE FROM bill_saved_code WHERE removed_at < ? LIMIT ?', [before, limit]);
}

export async function deleteSaved(tx: Tx, id: string): Promise<void> {
  await tx.manager.query('DELETE FROM bill_reminder WHERE saved_id = ?', [idBytes(id)]);
  await tx.manager.query('DELETE FROM bill_saved_code WHERE id = ?', [idBytes(id)]);
}

/** Takes some that the worker has to look at; another worker leaves them alone until `until`. */
export async function takeForLook(tx: Tx, limit: number, until: Date): Promise<SavedCodeRow[]> {
  const rows = await tx.manager
    .createQueryBuilder(SavedCodeRow, 's')
    .where('s.remind = 1 AND s.removedAt IS NULL AND s.nextLookAt <= :now', { now: tx.now })
    .orderBy('s.nextLookAt')
    .limit(limit)
    .getMany();
  const taken: SavedCodeRow[] = [];
  for (const row of rows) {
    const { affectedRows }: { affectedRows: number } = await tx.manager.query(
      'UPDATE bill_saved_code SET next_look_at = ? WHERE id = ? AND next_look_at = ?',
      [until, idBytes(row.id), row.nextLookAt],
    );
    if (affectedRows === 1) taken.push(row);
  }
  return taken;
}
