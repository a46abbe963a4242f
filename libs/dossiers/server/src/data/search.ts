import { idBytes, type Tx } from '@tinhso/platform';

/**
 * Makes a dossier findable in a unit's lists by keys, each as a whole or by its beginning. Keys that are there already stay.
 * @param keys as `domain/search-keys` makes them
 */
export async function indexForSearch(tx: Tx, dossierId: string, unitIds: readonly string[], keys: readonly string[]): Promise<void> {
  const rows = unitIds.flatMap((unitId) => keys.map((key) => [idBytes(unitId), key, idBytes(dossierId)]));
  if (rows.length > 0) await tx.manager.query('INSERT IGNORE INTO dossier_search_key (unit_id, k, dossier_id) VALUES ?', [rows]);
}
