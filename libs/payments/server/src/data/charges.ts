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

/** Orders a refund. @returns false when this charge goes back already */
export async function insertRefund(tx: Tx, row: Pick<RefundRow, 'id' | 'chargeId' | 'paymentId' | 'amount' | 'reason'>): Promise<boolean> {
  const { affectedRows }: { affectedRows: number } = await tx.manager.query(
    `INSERT IGNORE INTO payment_refund (id, charge_id, payment_id, amount, reason, state, tries, requested_at)
     VALUES (?, ?, ?, ?, ?, 'requested', 0, ?)`,
    [idBytes(row.id), idBytes(row.chargeId), idBytes(row.paymentId), row.amount, row.reason, tx.now],
  );
  return affectedRows === 1;
}

export const findRefund = (manager: EntityManager, id: string): Promise<RefundRow | null> => manager.findOneBy(RefundRow, { id });

export const refundsOf = (manager: EntityManager, paymentId: string): Promise<RefundRow[]> =>
  manager.find(RefundRow, { where: { paymentId }, order: { requestedAt: 'ASC' } });

/** Ends a refund. @returns false when it has ended already */
export async function endRefund(tx: Tx, id: string, state: 'done' | 'refused', failure?: string): Promise<boolean> {
  const { affectedRows }: { affectedRows: number } = await tx.manager.query(
    "UPDATE payment_refund SET state = ?, ended_at = ?, failure = ?, tries = tries + 1 WHERE id = ? AND state = 'requested'",
    [state, tx.now, failure?.slice(0, 200) ?? null, idBytes(id)],
  );
  return affectedRows === 1;
}
