import type { CodePurpose } from '@tinhso/identity-contract';
import { idBytes, type Tx } from '@tinhso/platform';
import type { EntityManager } from 'typeorm';
import { OneTimeCodeRow } from './one-time-code.entity.js';

export async function insertCode(tx: Tx, row: OneTimeCodeRow): Promise<void> {
  await tx.manager.createQueryBuilder().insert().into(OneTimeCodeRow).values(row).updateEntity(false).execute();
}

/** The newest code of a subject for one purpose, locked. Older ones are void: ids are made in order of time. */
export const lockNewestCode = (tx: Tx, subjectId: string, purpose: CodePurpose): Promise<OneTimeCodeRow | null> =>
  tx.manager.findOne(OneTimeCodeRow, { where: { subjectId, purpose }, order: { id: 'DESC' }, lock: { mode: 'pessimistic_write' } });

export async function countWrongTry(tx: Tx, codeId: string): Promise<void> {
  await tx.manager.query('UPDATE one_time_code SET tries = tries + 1 WHERE id = ?', [idBytes(codeId)]);
}

export async function markUsed(tx: Tx, codeId: string): Promise<void> {
  await tx.manager.query('UPDATE one_time_code SET used_at = ? WHERE id = ?', [tx.now, idBytes(codeId)]);
}

/** When the newest code of a subject was sent. */
export async function newestCodeTime(manager: EntityManager, subjectId: string): Promise<Date | undefined> {
  const row = await manager.findOne(OneTimeCodeRow, { select: { id: true, createdAt: true }, where: { subjectId }, order: { id: 'DESC' } });
  return row?.createdAt;
}
