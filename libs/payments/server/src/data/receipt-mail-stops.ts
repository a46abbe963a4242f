import { idBytes, type Tx } from '@tinhso/platform';
import type { EntityManager } from 'typeorm';
import { ReceiptMailStopRow } from './receipt-mail-stop.entity.js';

/** Whether somebody wants no receipts by mail. */
export const stopsReceiptMail = async (manager: EntityManager, accountId: string): Promise<boolean> =>
  (await manager.countBy(ReceiptMailStopRow, { accountId })) > 0;

/** @returns whether that changes anything */
export async function chooseReceiptMail({ manager, now }: Tx, accountId: string, wanted: boolean): Promise<boolean> {
  const { affectedRows }: { affectedRows: number } = wanted
    ? await manager.query('DELETE FROM receipt_mail_stop WHERE account_id = ?', [idBytes(accountId)])
    : await manager.query('INSERT IGNORE INTO receipt_mail_stop (account_id, stopped_at) VALUES (?, ?)', [idBytes(accountId), now]);
  return affectedRows > 0;
}
