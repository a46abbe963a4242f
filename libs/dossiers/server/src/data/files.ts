import type { EntityManager } from 'typeorm';
import { idBytes, type Tx } from '@tinhso/platform';
import type { AttachedPaper } from '@tinhso/procedures-contract';
import { DossierFileRow } from './supporting.entities.js';

/** Links files to a dossier in the order they were sent. `round` is 0 at submission, the number of the change later. */
export async function insertFiles(tx: Tx, dossierId: string, attached: readonly AttachedPaper[], round: number): Promise<void> {
  if (attached.length === 0) return;
  const id = idBytes(dossierId);
  await tx.manager.query(
    `INSERT INTO dossier_file (dossier_id, file_id, paper_key, position, round) VALUES ${attached.map(() => '(?, ?, ?, ?, ?)').join(', ')}`,
    attached.flatMap(({ paper, fileId }, position) => [id, idBytes(fileId), paper, position, round]),
  );
}

/** All files of a dossier, the first sent first. */
export const filesOf = (manager: EntityManager, dossierId: string): Promise<DossierFileRow[]> =>
  manager.find(DossierFileRow, { where: { dossierId }, order: { round: 'ASC', position: 'ASC' } });
