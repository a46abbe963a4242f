import { idBytes, type Tx } from '@tinhso/platform';
import type { EntityManager } from 'typeorm';
import { StatementRow, TransferRow } from './transfer.entities.js';

type NewTransfer = Pick<TransferRow, 'id' | 'account' | 'transactionNo' | 'amount' | 'detailsSealed' | 'bookedAt' | 'via'>;

/** Takes a transfer in. @returns false when the bank told of it before: its effect was had */
export async function insertTransfer(tx: Tx, row: NewTransfer): Promise<boolean> {
  const { affectedRows }: { affectedRows: number } = await tx.manager.query(
    `INSERT IGNORE INTO bank_transfer (account, transaction_no, id, amount, details_sealed, booked_at, received_at, via, state)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'unclear')`,
    [row.account, row.transactionNo, idBytes(row.id), row.amount, row.detailsSealed, row.bookedAt, tx.now, row.via],
  );
  return affectedRows === 1;
}

/** Which of these numbers are in already. */
export async function knownTransfers(manager: EntityManager, account: string, numbers: readonly string[]): Promise<Set<string>> {
  if (numbers.length === 0) return new Set();
  const rows: { no: string }[] = await manager.query(
    'SELECT transaction_no AS no FROM bank_transfer WHERE account = ? AND transaction_no IN (?)',
    [account, numbers],
  );
  return new Set(rows.map(({ no }) => no));
}

/** The transfer as it is now, nobody else's until the commit. */
export const lockTransfer = (tx: Tx, id: string): Promise<TransferRow | null> =>
  tx.manager.findOne(TransferRow, { where: { id }, lock: { mode: 'pessimistic_write' } });

export const findTransfer = (manager: EntityManager, id: string): Promise<TransferRow | null> => manager.findOneBy(TransferRow, { id });

type TransferChanges = Partial<Omit<TransferRow, 'id' | 'account' | 'transactionNo' | 'amount' | 'detailsSealed'>>;

/** Changes transfers of the caller's transaction, which holds them. */
export async function updateTransfers(tx: Tx, ids: readonly string[], changes: TransferChanges): Promise<void> {
  await tx.manager
    .createQueryBuilder()
    .update(TransferRow)
    .set(changes)
    .where('id IN (:...ids)', { ids: ids.map(idBytes) })
    .updateEntity(false)
    .execute();
}

/** What has come for an attempt and paid nothing yet, as it is now. */
export const collectedFor = (tx: Tx, paymentId: string): Promise<TransferRow[]> =>
  tx.manager.find(TransferRow, { where: { paymentId, state: 'collecting' }, lock: { mode: 'pessimistic_write' } });

/** The sum of it, to be shown. */
export async function sumCollected(manager: EntityManager, paymentId: string): Promise<number> {
  const [row]: { sum: string | null }[] = await manager.query(
    "SELECT SUM(amount) AS sum FROM bank_transfer WHERE payment_id = ? AND state = 'collecting'",
    [idBytes(paymentId)],
  );
  return Number(row?.sum ?? 0);
}

export const transfersOf = (manager: EntityManager, paymentIds: readonly string[]): Promise<TransferRow[]> =>
  paymentIds.length === 0
    ? Promise.resolve([])
    : manager
        .createQueryBuilder(TransferRow, 't')
        .where('t.paymentId IN (:...ids)', { ids: paymentIds.map(idBytes) })
        .orderBy('t.id')
        .getMany();

/** How far the statement was read; undefined before the first time. */
export async function statementReadUntil(manager: EntityManager, account: string): Promise<Date | undefined> {
  return (await manager.findOneBy(StatementRow, { account }))?.readUntil;
}

/** Never backwards, whoever of two workers is slower. */
export async function noteStatementRead(tx: Tx, account: string, until: Date): Promise<void> {
  await tx.manager.query(
    `INSERT INTO bank_statement (account, read_until) VALUES (?, ?)
     ON DUPLICATE KEY UPDATE read_until = GREATEST(read_until, VALUES(read_until))`,
    [account, until],
  );
}
