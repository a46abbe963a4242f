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

/**
 * Full names of those of the accounts for which others may act now. An account that is locked or erased is nobody's to act for, nor
 * is one that is held because its owner said that somebody else had got in: whoever that was may have given rights away.
 */
export async function namesToActFor(manager: EntityManager, ids: readonly string[], now: Date): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows: { id: Buffer; name: string }[] = await manager.query(
    `SELECT a.id, a.full_name AS name FROM account a WHERE a.id IN (?) AND a.state IN ('active', 'managed')
       AND NOT EXISTS (SELECT 1 FROM account_hold h WHERE h.account_id = a.id AND h.until > ?)`,
    [ids.map(idBytes), now],
  );
  return new Map(rows.map((row) => [idFromBytes(row.id), row.name]));
}
