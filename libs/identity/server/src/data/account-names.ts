import type { EntityManager } from 'typeorm';
import { idBytes, idFromBytes } from '@tinhso/platform';

/** Full names of accounts by id, in one query. */
export async function namesOfAccounts(manager: EntityManager, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows: { id: Buffer; name: string }[] = await manager.query('SELECT id, full_name AS name FROM account WHERE id IN (?)', [
    ids.map(idBytes),
  ]);
  return new Map(rows.map((row) => [idFromBytes(row.id), row.name]));
}
