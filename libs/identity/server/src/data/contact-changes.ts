import type { CodeChannel } from '@tinhso/identity-contract';
import { idBytes, type Tx } from '@tinhso/platform';
import { LessThanOrEqual, In, type EntityManager } from 'typeorm';
import { ContactChangeRow, ContactHistoryRow } from './contact.entities.js';

export async function insertContactChange(tx: Tx, row: ContactChangeRow): Promise<void> {
  await tx.manager.createQueryBuilder().insert().into(ContactChangeRow).values(row).updateEntity(false).execute();
}

/** A change of this account, locked until the transaction ends. */
export const lockOwnChange = (tx: Tx, id: string, accountId: string): Promise<ContactChangeRow | null> =>
  tx.manager.findOne(ContactChangeRow, { where: { id, accountId }, lock: { mode: 'pessimistic_write' } });

/** Changes that are neither done nor cancelled, the newest first. */
export const livingChanges = (manager: EntityManager, accountId: string): Promise<ContactChangeRow[]> =>
  manager.find(ContactChangeRow, { where: { accountId, state: In(['open', 'waiting']) }, order: { id: 'DESC' }, take: 10 });

/** Changes whose day of waiting is over. */
export const dueChanges = (manager: EntityManager, now: Date): Promise<ContactChangeRow[]> =>
  manager.find(ContactChangeRow, { where: { state: 'waiting', effectiveAt: LessThanOrEqual(now) }, order: { id: 'ASC' }, take: 50 });

export async function updateChange(tx: Tx, id: string, change: Partial<Omit<ContactChangeRow, 'id' | 'accountId'>>): Promise<void> {
  await tx.manager
    .createQueryBuilder()
    .update(ContactChangeRow)
    .set(change)
    .where('id = :id', { id: idBytes(id) })
    .execute();
}

/** Cancels what is under way for one kind of contact, or for both. @returns how many */
export async function cancelChanges(tx: Tx, accountId: string, channel?: CodeChannel): Promise<number> {
  const result: { affectedRows: number } = await tx.manager.query(
    `UPDATE contact_change SET state = 'cancelled' WHERE account_id = ? AND state IN ('open', 'waiting') ${channel ? 'AND channel = ?' : ''}`,
    [idBytes(accountId), ...(channel ? [channel] : [])],
  );
  return result.affectedRows;
}

export async function insertHistory(tx: Tx, row: ContactHistoryRow): Promise<void> {
  await tx.manager.createQueryBuilder().insert().into(ContactHistoryRow).values(row).updateEntity(false).execute();
}

export const historyOf = (manager: EntityManager, accountId: string, take = 50): Promise<ContactHistoryRow[]> =>
  manager.find(ContactHistoryRow, { where: { accountId }, order: { id: 'DESC' }, take });

/** What a change wrote, while nothing of its kind was written after it. */
export async function lastHistoryOf(tx: Tx, accountId: string, channel: CodeChannel): Promise<ContactHistoryRow | null> {
  return tx.manager.findOne(ContactHistoryRow, { where: { accountId, channel }, order: { id: 'DESC' } });
}
