import type { Tx } from '@tinhso/platform';
import type { ProcedureDefinition } from '@tinhso/procedures-contract';
import type { EntityManager } from 'typeorm';

/** A kept version, still as text: most are never opened again. */
export interface KeptVersion {
  readonly code: string;
  readonly version: number;
  readonly definition: string;
  readonly keptAt: Date;
}

/** Versions that were kept at a moment or after it. */
export async function keptVersions(manager: EntityManager, since: Date): Promise<KeptVersion[]> {
  const rows = await manager.query<{ code: string; version: number; definition: string; kept_at: Date }[]>(
    'SELECT code, version, definition, kept_at FROM procedure_generic_version WHERE kept_at >= ?',
    [since],
  );
  return rows.map(({ kept_at: keptAt, ...rest }) => ({ ...rest, keptAt }));
}

/** Keeps a version once; the same number is always the same contents. */
export async function keepVersion(tx: Tx, definition: ProcedureDefinition): Promise<void> {
  await tx.manager.query('INSERT IGNORE INTO procedure_generic_version (code, version, definition, kept_at) VALUES (?, ?, ?, ?)', [
    definition.code,
    definition.version,
    JSON.stringify(definition),
    tx.now,
  ]);
}
