import type { EntityManager } from 'typeorm';
import { idBytes, type Tx } from '@tinhso/platform';
import { ReceptionRow } from './reception.entities.js';

export const findReception = (manager: EntityManager, id: string): Promise<ReceptionRow | null> => manager.findOneBy(ReceptionRow, { id });

/** How a dossier came over a desk or by post; nothing for one that was filed online. */
export const receptionOf = (manager: EntityManager, dossierId: string): Promise<ReceptionRow | null> =>
  manager.findOneBy(ReceptionRow, { dossierId });

/** What a clerk has begun and not finished, newest first. */
export function openReceptions(manager: EntityManager, clerkId: string, now: Date): Promise<ReceptionRow[]> {
  return manager
    .createQueryBuilder(ReceptionRow, 'r')
    .where('r.begunBy = :clerk AND r.finishedAt IS NULL AND r.expiresAt > :now', { clerk: idBytes(clerkId), now })
    .orderBy('r.begunAt', 'DESC')
    .limit(50)
    .getMany();
}

export async function insertReception(tx: Tx, row: ReceptionRow): Promise<void> {
  await tx.manager.createQueryBuilder().insert().into(ReceptionRow).values(row).updateEntity(false).execute();
}

/** Changes an unfinished reception if it still has the version that was read. @returns false when somebody else was quicker */
export async function updateReception(
  tx: Tx,
  { id, version }: ReceptionRow,
  changes: Partial<Pick<ReceptionRow, 'sealed' | 'dossierId' | 'finishedAt' | 'expiresAt'>>,
): Promise<boolean> {
  const result = await tx.manager
    .createQueryBuilder()
    .update(ReceptionRow)
    .set({ ...changes, version: version + 1 })
    .where('id = :id AND version = :version AND finishedAt IS NULL', { id: idBytes(id), version })
    .updateEntity(false)
    .execute();
  return result.affected === 1;
}

/** Throws an unfinished one away. @returns whether there was one */
export async function deleteReception(tx: Tx, id: string): Promise<boolean> {
  const result: { affectedRows: number } = await tx.manager.query('DELETE FROM dossier_reception WHERE id = ? AND finished_at IS NULL', [
    idBytes(id),
  ]);
  return result.affectedRows === 1;
}

/** Erases up to `limit` unfinished ones whose time is over. @returns how many */
export async function deleteExpiredReceptions(tx: Tx, limit: number): Promise<number> {
  const result: { affectedRows: number } = await tx.manager.query(
    'DELETE FROM dossier_reception WHERE finished_at IS NULL AND expires_at <= ? LIMIT ?',
    [tx.now, limit],
  );
  return result.affectedRows;
}
