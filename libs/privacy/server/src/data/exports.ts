import type { Tx } from '@tinhso/platform';
import { IsNull, LessThanOrEqual, Not, type EntityManager } from 'typeorm';
import { DataExportRow } from './export.entity.js';

export async function insertExport(tx: Tx, row: DataExportRow): Promise<void> {
  await tx.manager.createQueryBuilder().insert().into(DataExportRow).values(row).updateEntity(false).execute();
}

export const findExport = (manager: EntityManager, id: string): Promise<DataExportRow | null> => manager.findOneBy(DataExportRow, { id });

/** Newest first. */
export const exportsOf = (manager: EntityManager, accountId: string): Promise<DataExportRow[]> =>
  manager.find(DataExportRow, { where: { accountId }, order: { id: 'DESC' }, take: 20 });

export async function changeExport(tx: Tx, id: string, changes: Partial<DataExportRow>): Promise<void> {
  await tx.manager.update(DataExportRow, { id }, changes);
}

/** Exports whose days are over. */
export const overdueExports = (manager: EntityManager, now: Date): Promise<DataExportRow[]> =>
  manager.find(DataExportRow, { where: { state: 'ready', expiresAt: LessThanOrEqual(now) }, take: 50 });

/** Takes the keys of all copies away, so that their files open for nobody; the sweep removes the files. @returns how many */
export async function endExports(tx: Tx, accountId: string): Promise<number> {
  const rows = await tx.manager.find(DataExportRow, { where: { accountId, keySealed: Not(IsNull()) } });
  for (const { id, state } of rows)
    await changeExport(tx, id, { state: state === 'requested' ? 'failed' : state, keySealed: null, underWay: null, expiresAt: tx.now });
  return rows.length;
}
