import { idBytes, type Tx } from '@tinhso/platform';
import type { EntityManager } from 'typeorm';
import { ReceiptRow } from './money.entities.js';

/** Next number of a unit in a year. The row stays locked until the commit, so numbers have no gaps. */
export async function nextReceiptNumber(tx: Tx, unitId: string, year: number): Promise<number> {
  const result: { insertId: number } = await tx.manager.query(
    `INSERT INTO receipt_series (unit_id, year, last_number) VALUES (?, ?, LAST_INSERT_ID(1))
     ON DUPLICATE KEY UPDATE last_number = LAST_INSERT_ID(last_number + 1)`,
    [idBytes(unitId), year],
  );
  return Number(result.insertId);
}

export async function insertReceipt(tx: Tx, row: ReceiptRow): Promise<void> {
  await tx.manager.createQueryBuilder().insert().into(ReceiptRow).values(row).updateEntity(false).execute();
}

export const findReceipt = (manager: EntityManager, id: string): Promise<ReceiptRow | null> => manager.findOneBy(ReceiptRow, { id });

/** The receipt of a payment and, if it was taken back, the one that does so. */
export const receiptsOf = (manager: EntityManager, paymentIds: readonly string[]): Promise<ReceiptRow[]> =>
  paymentIds.length === 0
    ? Promise.resolve([])
    : manager
        .createQueryBuilder(ReceiptRow, 'r')
        .where('r.paymentId IN (:...ids)', { ids: paymentIds.map(idBytes) })
        .getMany();
