import { idBytes, type Tx } from '@tinhso/platform';
import type { EntityManager } from 'typeorm';
import { ReminderRow } from './saved-code.entities.js';

/** Notes that somebody has to be reminded of a bill; of one that was noted before nothing changes. */
export async function noteDue(tx: Tx, row: Omit<ReminderRow, 'foundAt' | 'digestId'>): Promise<void> {
  await tx.manager.query(
    'INSERT IGNORE INTO bill_reminder (account_id, biller, bill_no, saved_id, due_on, found_at) VALUES (?, ?, ?, ?, ?, ?)',
    [idBytes(row.accountId), row.biller, row.billNo, idBytes(row.savedId), row.dueOn, tx.now],
  );
}

/** People with something to be told, some at a time. */
export async function peopleToTell(manager: EntityManager, limit: number): Promise<string[]> {
  const rows = await manager
    .createQueryBuilder(ReminderRow, 'r')
    .select('r.accountId')
    .where('r.digestId IS NULL')
    .orderBy('r.foundAt')
    .limit(limit)
    .getMany();
  return [...new Set(rows.map(({ accountId }) => accountId))];
}

/** Puts everything that one person has to be told into one message. @returns how many bills */
export async function gather(tx: Tx, accountId: string, digestId: string): Promise<number> {
  const { affectedRows }: { affectedRows: number } = await tx.manager.query(
    'UPDATE bill_reminder SET digest_id = ? WHERE account_id = ? AND digest_id IS NULL',
    [idBytes(digestId), idBytes(accountId)],
  );
  return affectedRows;
}

/** What one message tells of. */
export const remindersOf = (manager: EntityManager, digestId: string): Promise<ReminderRow[]> =>
  manager.find(ReminderRow, { where: { digestId }, order: { dueOn: 'ASC' } });

export async function deleteReminders(tx: Tx, accountId: string): Promise<void> {
  await tx.manager.query('DELETE FROM bill_reminder WHERE account_id = ?', [idBytes(accountId)]);
}
