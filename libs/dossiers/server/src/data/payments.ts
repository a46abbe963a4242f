import type { EntityManager } from 'typeorm';
import type { Tx } from '@tinhso/platform';
import { PaymentRow } from './office-work.entities.js';

/** Payments that were asked for, newest first. */
export const paymentsOf = (manager: EntityManager, dossierId: string): Promise<PaymentRow[]> =>
  manager.find(PaymentRow, { where: { dossierId }, order: { number: 'DESC' } });

export async function insertPayment(tx: Tx, row: PaymentRow): Promise<void> {
  await tx.manager.createQueryBuilder().insert().into(PaymentRow).values(row).updateEntity(false).execute();
}

/** Writes down what settled a request. */
export async function settlePayment(
  tx: Tx,
  id: string,
  receipt: Pick<PaymentRow, 'receiptNumber' | 'receivedBy' | 'receivedByName'>,
): Promise<void> {
  await tx.manager.update(PaymentRow, { id }, { paidAt: tx.now, ...receipt });
}
