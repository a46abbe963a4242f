import type { EntityManager } from 'typeorm';
import { idBytes, type Tx } from '@tinhso/platform';
import { DossierResultRow } from './supporting.entities.js';

export const findResult = (manager: EntityManager, dossierId: string): Promise<DossierResultRow | null> =>
  manager.findOneBy(DossierResultRow, { dossierId });

/** Keeps the draft result that the officer hands over; the count of signatures asked for goes on. */
export async function putResult(tx: Tx, row: Pick<DossierResultRow, 'dossierId' | 'sealed' | 'note' | 'preparedByName'>): Promise<void> {
  await tx.manager.query(
    `INSERT INTO dossier_result (dossier_id, sealed, note, prepared_by_name, prepared_at, revision) VALUES (?, ?, ?, ?, ?, 0)
     ON DUPLICATE KEY UPDATE sealed = VALUES(sealed), note = VALUES(note), prepared_by_name = VALUES(prepared_by_name), prepared_at = VALUES(prepared_at)`,
    [idBytes(row.dossierId), row.sealed, row.note, row.preparedByName, tx.now],
  );
}

export async function updateResult(
  tx: Tx,
  dossierId: string,
  changes: Partial<Pick<DossierResultRow, 'sentBackReason' | 'revision' | 'documentId'>>,
): Promise<void> {
  await tx.manager.update(DossierResultRow, { dossierId }, changes);
}
