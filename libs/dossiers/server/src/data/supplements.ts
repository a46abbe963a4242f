import type { EntityManager } from 'typeorm';
import type { Tx } from '@tinhso/platform';
import { SupplementRow } from './supporting.entities.js';

/** Requests for supplements of a dossier, newest first. */
export const supplementsOf = (manager: EntityManager, dossierId: string): Promise<SupplementRow[]> =>
  manager.find(SupplementRow, { where: { dossierId }, order: { number: 'DESC' } });

export const findSupplement = (manager: EntityManager, id: string): Promise<SupplementRow | null> =>
  manager.findOneBy(SupplementRow, { id });

export async function insertSupplement(tx: Tx, row: SupplementRow): Promise<void> {
  await tx.manager.createQueryBuilder().insert().into(SupplementRow).values(row).updateEntity(false).execute();
}

/** Closes a request with what was replied. */
export async function closeSupplement(tx: Tx, row: SupplementRow): Promise<void> {
  await tx.manager.update(SupplementRow, { id: row.id }, { items: row.items, answeredAt: tx.now });
}
