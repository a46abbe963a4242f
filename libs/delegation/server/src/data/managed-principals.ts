import { In, type EntityManager } from 'typeorm';
import { idBytes, type Tx } from '@tinhso/platform';
import { ManagedPrincipalRow } from './supporting.entities.js';

export const findManaged = (manager: EntityManager, ids: readonly string[]): Promise<ManagedPrincipalRow[]> =>
  ids.length === 0 ? Promise.resolve([]) : manager.findBy(ManagedPrincipalRow, { id: In(ids.map(idBytes)) });

export const countManaged = (manager: EntityManager, createdBy: string): Promise<number> =>
  manager.countBy(ManagedPrincipalRow, { createdBy });

/** @throws Error of the unique key when the same person declared the same one before */
export async function insertManaged(tx: Tx, row: ManagedPrincipalRow): Promise<void> {
  await tx.manager.createQueryBuilder().insert().into(ManagedPrincipalRow).values(row).updateEntity(false).execute();
}

export async function deleteManaged(tx: Tx, ids: readonly string[]): Promise<number> {
  if (ids.length === 0) return 0;
  const done: { affectedRows: number } = await tx.manager.query('DELETE FROM managed_principal WHERE id IN (?)', [ids.map(idBytes)]);
  return done.affectedRows;
}
