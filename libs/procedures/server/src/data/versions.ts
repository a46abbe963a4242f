import { idFromBytes } from '@tinhso/platform';
import type { ProcedureDefinition } from '@tinhso/procedures-contract';
import type { EntityManager } from 'typeorm';
import type { PublishedVersion } from '../domain/published-versions.js';

/** Changes with every import, publication and archiving. */
export async function catalogueStamp(manager: EntityManager): Promise<string> {
  const [row] = await manager.query<{ stamp: string }[]>(
    `SELECT CONCAT_WS(' ', (SELECT CONCAT(content_hash, imported_at) FROM procedure_catalogue LIMIT 1),
       (SELECT COUNT(*) FROM procedure_version), (SELECT COUNT(*) FROM procedure_archive)) AS stamp`,
  );
  return row?.stamp ?? '';
}

/** Every published version, archived ones too. */
export async function publishedVersions(manager: EntityManager): Promise<PublishedVersion[]> {
  const rows = await manager.query<{ id: Buffer; definition: string; archived_on: string | null }[]>(
    `SELECT v.id, v.definition, DATE_FORMAT(a.archived_on, '%Y-%m-%d') AS archived_on
     FROM procedure_version v LEFT JOIN procedure_archive a ON a.version_id = v.id`,
  );
  return rows.map(({ id, definition, archived_on }) => ({
    id: idFromBytes(id),
    definition: JSON.parse(definition) as ProcedureDefinition,
    ...(archived_on === null ? {} : { archivedOn: archived_on }),
  }));
}

/** A published version without its content. */
export interface VersionFacts {
  readonly id: string;
  readonly code: string;
  readonly version: number;
  readonly validFrom: string;
  readonly publishedAt: Date;
  readonly madeHere: boolean;
  readonly publishedBy?: string;
  readonly archivedAt?: Date;
}

interface FactsRow {
  readonly id: Buffer;
  readonly code: string;
  readonly version: number;
  readonly valid_from: string;
  readonly published_at: Date;
  readonly made_here: number;
  readonly published_by: Buffer | null;
  readonly archived_at: Date | null;
}

/** Versions of one procedure, or the newest of each, highest number first. */
export async function versionFacts(manager: EntityManager, code?: string): Promise<VersionFacts[]> {
  const rows = await manager.query<FactsRow[]>(
    `SELECT v.id, v.code, v.version, DATE_FORMAT(v.valid_from, '%Y-%m-%d') AS valid_from, v.published_at, v.made_here, v.published_by,
       a.archived_at FROM procedure_version v LEFT JOIN procedure_archive a ON a.version_id = v.id
     WHERE ${code === undefined ? 'TRUE' : 'v.code = ?'} ORDER BY v.code, v.version DESC`,
    code === undefined ? [] : [code],
  );
  return rows.map((row) => ({
    id: idFromBytes(row.id),
    code: row.code,
    version: row.version,
    validFrom: row.valid_from,
    publishedAt: row.published_at,
    madeHere: Number(row.made_here) === 1,
    ...(row.published_by ? { publishedBy: idFromBytes(row.published_by) } : {}),
    ...(row.archived_at ? { archivedAt: row.archived_at } : {}),
  }));
}

/** The number that the next version of a procedure gets; a locking read, so that two publications cannot get the same. */
export async function nextVersion(manager: EntityManager, code: string): Promise<number> {
  const [row] = await manager.query<{ last: number | null }[]>(
    'SELECT MAX(version) AS last FROM procedure_version WHERE code = ? FOR UPDATE',
    [code],
  );
  return (row?.last ?? 0) + 1;
}
