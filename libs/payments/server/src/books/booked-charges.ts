import { idBytes, idFromBytes } from '@tinhso/platform';
import type { EntityManager } from 'typeorm';
import type { BookedCharge, BookedRefund } from './booked-money.js';

interface ChargeRecord {
  way: string;
  clearing: string;
  transactionNo: string;
  reference: string;
  paymentId: Buffer;
  amount: string | number;
  chargedAt: Date;
  bookedOn: string;
  via: string;
  kind: string;
  returned: string | number;
}

const CHARGES = `SELECT c.gateway AS way, p.clearing, c.transaction_no AS transactionNo, p.reference, c.payment_id AS paymentId, c.amount,
    c.charged_at AS chargedAt, DATE_FORMAT(e.day, '%Y-%m-%d') AS bookedOn, c.via, e.kind,
    (SELECT COALESCE(SUM(r.amount), 0) FROM payment_refund r WHERE r.charge_id = c.id AND r.state <> 'rejected') AS returned
  FROM payment_charge c JOIN payment p ON p.id = c.payment_id JOIN ledger_entry e ON e.source_id = c.id AND e.kind IN ('charge', 'surplus')`;

const chargeOf = (row: ChargeRecord): BookedCharge => ({
  way: row.way,
  clearing: row.clearing,
  transactionNo: row.transactionNo,
  reference: row.reference,
  paymentId: idFromBytes(row.paymentId),
  amount: Number(row.amount),
  chargedAt: row.chargedAt,
  bookedOn: row.bookedOn,
  fromFile: row.via === 'settlement',
  surplus: row.kind === 'surplus',
  returned: Number(row.returned),
});

/** What was taken from one moment until before another. */
export async function chargesBetween(manager: EntityManager, from: Date, to: Date): Promise<BookedCharge[]> {
  const rows: ChargeRecord[] = await manager.query(`${CHARGES} WHERE c.charged_at >= ? AND c.charged_at < ? ORDER BY c.charged_at`, [
    from,
    to,
  ]);
  return rows.map(chargeOf);
}

/** What was taken by these transactions, whenever it was. */
export async function chargesNumbered(manager: EntityManager, way: string, numbers: readonly string[]): Promise<BookedCharge[]> {
  if (numbers.length === 0) return [];
  const rows: ChargeRecord[] = await manager.query(`${CHARGES} WHERE c.gateway = ? AND c.transaction_no IN (?)`, [way, numbers]);
  return rows.map(chargeOf);
}

interface RefundRecord {
  way: string;
  orderId: Buffer;
  reference: string;
  paymentId: Buffer;
  amount: string | number;
  endedAt: Date;
}

const REFUNDS = `SELECT p.gateway AS way, r.order_id AS orderId, p.reference, r.payment_id AS paymentId, r.amount, r.ended_at AS endedAt
  FROM payment_refund r JOIN payment p ON p.id = r.payment_id JOIN ledger_entry e ON e.source_id = r.order_id AND e.kind = 'refund-done'`;

const refundOf = (row: RefundRecord): BookedRefund => ({
  way: row.way,
  orderId: idFromBytes(row.orderId),
  reference: row.reference,
  paymentId: idFromBytes(row.paymentId),
  amount: Number(row.amount),
  endedAt: row.endedAt,
});

/** What gateways took the order to give back from one moment until before another. */
export async function refundsBetween(manager: EntityManager, from: Date, to: Date): Promise<BookedRefund[]> {
  const rows: RefundRecord[] = await manager.query(`${REFUNDS} WHERE r.ended_at >= ? AND r.ended_at < ?`, [from, to]);
  return rows.map(refundOf);
}

/** The same by the numbers of the orders. */
export async function refundsOrdered(manager: EntityManager, orderIds: readonly string[]): Promise<BookedRefund[]> {
  if (orderIds.length === 0) return [];
  const rows: RefundRecord[] = await manager.query(`${REFUNDS} WHERE r.order_id IN (?)`, [orderIds.map(idBytes)]);
  return rows.map(refundOf);
}
