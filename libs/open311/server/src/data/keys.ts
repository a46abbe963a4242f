import { idBytes, type Tx } from '@tinhso/platform';
import { IsNull, type EntityManager } from 'typeorm';
import { Open311KeyRow } from './open311.entities.js';

/** The living key of a hash. */
export const findLivingKey = (manager: EntityManager, hash: Buffer): Promise<Open311KeyRow | null> =>
  manager.findOneBy(Open311KeyRow, { hash, revokedAt: IsNull() });

export const findKey = (manager: EntityManager, id: string): Promise<Open311KeyRow | null> => manager.findOneBy(Open311KeyRow, { id });

/** All keys, those in use first, newest first. */
export const listKeys = (manager: EntityManager): Promise<Open311KeyRow[]> =>
  manager.createQueryBuilder(Open311KeyRow, 'k').orderBy('k.revokedAt IS NULL', 'DESC').addOrderBy('k.issuedAt', 'DESC').getMany();

/** Whether a living key other than this one bears a name. Locks what it reads, so that two cannot take it at once. */
export async function isNameTaken(tx: Tx, name: string): Promise<boolean> {
  const rows: unknown[] = await tx.manager.query('SELECT 1 FROM open311_key WHERE name = ? AND revoked_at IS NULL FOR UPDATE', [name]);
  return rows.length > 0;
}

export const insertKey = async (tx: Tx, row: Omit<Open311KeyRow, 'lastUsedAt' | 'revokedAt' | 'revokedByName'>): Promise<void> => {
  await tx.manager.insert(Open311KeyRow, { ...row, lastUsedAt: null, revokedAt: null, revokedByName: null });
};

/** Reports taken with each key. */
export async function countRequests(manager: EntityManager): Promise<Map<string, number>> {
  const rows: { id: Buffer; n: string }[] = await manager.query('SELECT key_id AS id, COUNT(*) AS n FROM open311_request GROUP BY key_id');
  return new Map(rows.map(({ id, n }) => [id.toString('hex'), Number(n)]));
}

/** Notes when a key was last of use, once a minute: a storm of reports must not queue at one row. */
export async function noteUse(tx: Tx, id: string): Promise<void> {
  await tx.manager.query('UPDATE open311_key SET last_used_at = ? WHERE id = ? AND (last_used_at IS NULL OR last_used_at < ?)', [
    tx.now,
    idBytes(id),
    new Date(tx.now.getTime() - 60_000),
  ]);
}
