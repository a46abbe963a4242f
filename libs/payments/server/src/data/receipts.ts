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
  await tx.manager.query(
    `INSERT INTO receipt (id, unit_id, year, number, kind, part, obligation_id, payment_id, voids_id, amount, issued_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      idBytes(row.id),
      idBytes(row.unitId),
      row.year,
      row.number,
      row.kind,
      row.part ?? 0,
      idBytes(row.obligationId),
      idBytes(row.paymentId),
      row.voidsId && idBytes(row.voidsId),
      row.amount,
      row.issuedAt,
    ],
  );
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

/** The receipts that take back or lessen others, by the one that each is about, in the order of their numbers. */
export async function receiptsAbout(manager: EntityManager, ids: readonly string[]): Promise<Map<string, ReceiptRow[]>> {
  const found = new Map<string, ReceiptRow[]>();
  if (ids.length === 0) return found;
  const rows = await manager
    .createQueryBuilder(ReceiptRow, 'r')
    .where('r.voidsId IN (:...ids)', { ids: ids.map(idBytes) })
    .orderBy('r.year')
    .addOrderBy('r.number')
    .getMany();
  for (const row of rows) if (row.voidsId) found.set(row.voidsId, [...(found.get(row.voidsId) ?? []), row]);
  return found;
}
