import type { Refusal } from '@tinhso/files-contract';
import { idBytes, type Tx } from '@tinhso/platform';
import { In, type EntityManager } from 'typeorm';
import type { KeptContent } from '../content/content-gate.js';
import { StoredFileRow } from './stored-file.entity.js';

export type NewFile = Pick<StoredFileRow, 'id' | 'ownerId' | 'nameSealed' | 'paper' | 'declaredType' | 'size' | 'keepUntil'>;

export async function insertFile({ manager, now }: Tx, file: NewFile): Promise<void> {
  await manager.insert(StoredFileRow, { ...file, state: 'pending', createdAt: now });
}

export async function findFile(manager: EntityManager, id: string): Promise<StoredFileRow | undefined> {
  return (await manager.findOneBy(StoredFileRow, { id })) ?? undefined;
}

export function findFiles(manager: EntityManager, ids: readonly string[]): Promise<StoredFileRow[]> {
  return ids.length === 0 ? Promise.resolve([]) : manager.findBy(StoredFileRow, { id: In(ids.map((id) => idBytes(id))) });
}

/** The same rows, held until the transaction ends: nobody deletes or takes them meanwhile. */
export function lockFiles(manager: EntityManager, ids: readonly string[]): Promise<StoredFileRow[]> {
  return manager.find(StoredFileRow, { where: { id: In(ids.map((id) => idBytes(id))) }, lock: { mode: 'pessimistic_write' } });
}

/** Files of a subject, held until the transaction ends. */
export function lockHeld({ manager }: Tx, subjectType: string, subjectId: string): Promise<StoredFileRow[]> {
  return manager.find(StoredFileRow, { where: { subjectType, subjectId }, lock: { mode: 'pessimistic_write' } });
}

/** Pending → ready. False when somebody else settled it first. */
export async function markReady({ manager, now }: Tx, id: string, content: KeptContent): Promise<boolean> {
  const done: { affectedRows: number } = await manager.query(
    `UPDATE stored_file SET state = 'ready', media_type = ?, size = ?, width = ?, height = ?, sha256 = ?, settled_at = ?
     WHERE id = ? AND state = 'pending'`,
    [content.mediaType, content.bytes.length, content.width ?? null, content.height ?? null, content.sha256, now, idBytes(id)],
  );
  return done.affectedRows > 0;
}

/** Pending → refused. False when somebody else settled it first. */
export async function markRefused({ manager, now }: Tx, id: string, refusal: Refusal): Promise<boolean> {
  const done: { affectedRows: number } = await manager.query(
    "UPDATE stored_file SET state = 'refused', refusal = ?, settled_at = ? WHERE id = ? AND state = 'pending'",
    [JSON.stringify(refusal), now, idBytes(id)],
  );
  return done.affectedRows > 0;
}

export async function attachFiles({ manager, now }: Tx, ids: readonly string[], subjectType: string, subjectId: string): Promise<void> {
  await manager.query(
    `UPDATE stored_file SET subject_type = ?, subject_id = ?, attached_at = ? WHERE subject_id IS NULL AND id IN (${ids.map(() => '?').join(', ')})`,
    [subjectType, idBytes(subjectId), now, ...ids.map(idBytes)],
  );
}

/** Puts off the erasure of these files of one owner; never brings it forward. */
export async function extendKeeping({ manager }: Tx, ownerId: string, ids: readonly string[], until: Date): Promise<void> {
  await manager.query(
    `UPDATE stored_file SET keep_until = GREATEST(keep_until, ?) WHERE owner_id = ? AND id IN (${ids.map(() => '?').join(', ')})`,
    [until, idBytes(ownerId), ...ids.map(idBytes)],
  );
}

export async function deleteFile({ manager }: Tx, id: string): Promise<void> {
  await manager.query('DELETE FROM stored_file WHERE id = ?', [idBytes(id)]);
}

/** Files nothing holds whose time is over, at most `limit`; locked, those another worker holds left out. */
export function lockForgotten({ manager, now }: Tx, limit: number): Promise<StoredFileRow[]> {
  return manager
    .createQueryBuilder(StoredFileRow, 'file')
    .where('file.subjectId IS NULL AND file.keepUntil < :now', { now })
    .orderBy('file.keepUntil')
    .limit(limit)
    .setLock('pessimistic_write')
    .setOnLocked('skip_locked')
    .getMany();
}
