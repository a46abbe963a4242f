import { idBytes, type Tx } from '@tinhso/platform';
import type { EntityManager } from 'typeorm';
import { PaymentItemRow } from './item.entities.js';

/** Puts the basket of an attempt down, in one go. */
export async function insertItems(tx: Tx, items: readonly PaymentItemRow[]): Promise<void> {
  await tx.manager.query(
    `INSERT INTO payment_item (payment_id, obligation_id, line, unit_id, amount) VALUES ${items.map(() => '(?, ?, ?, ?, ?)').join(', ')}`,
    items.flatMap(({ paymentId, obligationId, line, unitId, amount }) => [
      idBytes(paymentId),
      idBytes(obligationId),
      line,
      idBytes(unitId),
      amount,
    ]),
  );
}

/** What an attempt pays, in the order of the basket. */
export const itemsOf = (manager: EntityManager, paymentId: string): Promise<PaymentItemRow[]> =>
  manager.find(PaymentItemRow, { where: { paymentId }, order: { line: 'ASC' } });

/** The same of many attempts, in one query. */
export async function itemsOfMany(manager: EntityManager, paymentIds: readonly string[]): Promise<Map<string, PaymentItemRow[]>> {
  const found = new Map<string, PaymentItemRow[]>();
  if (paymentIds.length === 0) return found;
  const rows = await manager
    .createQueryBuilder(PaymentItemRow, 'i')
    .where('i.paymentId IN (:...ids)', { ids: paymentIds.map(idBytes) })
    .orderBy('i.line')
    .getMany();
  for (const row of rows) found.set(row.paymentId, [...(found.get(row.paymentId) ?? []), row]);
  return found;
}
