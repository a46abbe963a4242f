import type { EntityManager } from 'typeorm';
import { idBytes, idFromBytes } from '@tinhso/platform';

/** The dossier that holds each of these files, in one query; files that no dossier holds are left out. */
export async function dossiersOfFiles(
  manager: EntityManager,
  fileIds: readonly string[],
): Promise<Map<string, { id: string; code: string }>> {
  if (fileIds.length === 0) return new Map();
  const rows: { file_id: Buffer; id: Buffer; code: string }[] = await manager.query(
    'SELECT f.file_id, d.id, d.code FROM dossier_file f JOIN dossier d ON d.id = f.dossier_id WHERE f.file_id IN (?)',
    [fileIds.map((id) => idBytes(id))],
  );
  return new Map(rows.map(({ file_id, id, code }) => [idFromBytes(file_id), { id: idFromBytes(id), code }]));
}
