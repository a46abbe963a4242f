import { idBytes, type Tx } from '@tinhso/platform';
import { OneTimeCodeRow } from './one-time-code.entity.js';
import { RegistrationRow } from './registration.entity.js';

export async function insertRegistration(tx: Tx, row: RegistrationRow): Promise<void> {
  await tx.manager.createQueryBuilder().insert().into(RegistrationRow).values(row).updateEntity(false).execute();
}

/** The registration, locked until the transaction ends: entries of codes for one registration come one after the other. */
export const lockRegistration = (tx: Tx, id: string): Promise<RegistrationRow | null> =>
  tx.manager.findOne(RegistrationRow, { where: { id }, lock: { mode: 'pessimistic_write' } });

export async function markSent(tx: Tx, id: string): Promise<void> {
  await tx.manager.query('UPDATE registration SET sends = sends + 1, last_sent_at = ? WHERE id = ?', [tx.now, idBytes(id)]);
}

export async function markConfirmed(tx: Tx, id: string): Promise<void> {
  await tx.manager.query('UPDATE registration SET confirmed_at = ? WHERE id = ?', [tx.now, idBytes(id)]);
}

export async function insertCode(tx: Tx, row: OneTimeCodeRow): Promise<void> {
  await tx.manager.createQueryBuilder().insert().into(OneTimeCodeRow).values(row).updateEntity(false).execute();
}

/** The newest code of a subject, locked. Older ones are void: ids are made in order of time. */
export const lockNewestCode = (tx: Tx, subjectId: string): Promise<OneTimeCodeRow | null> =>
  tx.manager.findOne(OneTimeCodeRow, { where: { subjectId }, order: { id: 'DESC' }, lock: { mode: 'pessimistic_write' } });

export async function countWrongTry(tx: Tx, codeId: string): Promise<void> {
  await tx.manager.query('UPDATE one_time_code SET tries = tries + 1 WHERE id = ?', [idBytes(codeId)]);
}

export async function markUsed(tx: Tx, codeId: string): Promise<void> {
  await tx.manager.query('UPDATE one_time_code SET used_at = ? WHERE id = ?', [tx.now, idBytes(codeId)]);
}
