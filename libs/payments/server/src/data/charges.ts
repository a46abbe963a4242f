import { newId } from '@tinhso/kernel';
import { idBytes, type Tx } from '@tinhso/platform';
import type { EntityManager } from 'typeorm';
import { ChargeRow, RefundRow } from './money.entities.js';

/** Takes a charge in. @returns its id, or undefined when the gateway told of it before: its effect was had */
export async function insertCharge(tx: Tx, charge: Omit<ChargeRow, 'id' | 'receivedAt'>): Promise<string | undefined> {
  const id = newId();
  const { affectedRows }: { affectedRows: number } = await tx.manager.query(
    `INSERT IGNORE INTO payment_charge (gateway, transaction_no, id, payment_id, amount, via, charged_at, received_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    [charge.gateway, charge.transactionNo, idBytes(id), idBytes(charge.paymentId), charge.amount, charge.via, charge.chargedAt, tx.now],
  );
  return affectedRows === 1 ? id : undefined;
}

/** What the gateway took for an attempt, oldest first. */
export const chargesOf = (manager: EntityManager, paymentId: string): Promise<ChargeRow[]> =>
  manager.find(ChargeRow, { where: { paymentId }, order: { receivedAt: 'ASC' } });

export const findCharge = (manager: EntityManager, id: string): Promise<ChargeRow | null> => manager.findOneBy(ChargeRow, { id });

export const findRefund = (manager: EntityManager, id: string): Promise<RefundRow | null> => manager.findOneBy(RefundRow, { id });

export const refundsOf = (manager: EntityManager, paymentId: string): Promise<RefundRow[]> =>
  manager.find(RefundRow, { where: { paymentId }, order: { requestedAt: 'ASC' } });
