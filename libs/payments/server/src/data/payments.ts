import { newId } from '@tinhso/kernel';
import type { PaymentEventType } from '@tinhso/payments-contract';
import { actorNameOf, idBytes, type Tx } from '@tinhso/platform';
import type { EntityManager } from 'typeorm';
import { PaymentEventRow, PaymentRow } from './payment.entities.js';

/** Columns that a change may set; the state changes by an edge, id and version are the store's own business. */
export type PaymentChanges = Partial<
  Pick<PaymentRow, 'nextCheckAt' | 'expiresAt' | 'transactionNo' | 'bank' | 'paidAt' | 'failureCode' | 'attention' | 'state' | 'stateSince'>
>;

export const findPayment = (manager: EntityManager, id: string): Promise<PaymentRow | null> => manager.findOneBy(PaymentRow, { id });

/** The payment as it is now; an earlier read of the same transaction may have missed it. */
export const lockPayment = (tx: Tx, id: string): Promise<PaymentRow | null> =>
  tx.manager.findOne(PaymentRow, { where: { id }, lock: { mode: 'pessimistic_write' } });

export const findPaymentByReference = (manager: EntityManager, gateway: string, reference: string): Promise<PaymentRow | null> =>
  manager.findOneBy(PaymentRow, { gateway, reference });

export async function insertPayment(tx: Tx, row: PaymentRow): Promise<void> {
  await tx.manager.createQueryBuilder().insert().into(PaymentRow).values(row).updateEntity(false).execute();
}

const COLUMNS: Readonly<Record<keyof PaymentChanges, string>> = {
  nextCheckAt: 'next_check_at',
  expiresAt: 'expires_at',
  transactionNo: 'transaction_no',
  bank: 'bank',
  paidAt: 'paid_at',
  failureCode: 'failure_code',
  attention: 'attention',
  state: 'state',
  stateSince: 'state_since',
};

/** Changes a payment if it still has the version that was read. @returns false when somebody else was quicker */
export async function updatePayment(tx: Tx, row: Pick<PaymentRow, 'id' | 'version'>, changes: PaymentChanges): Promise<boolean> {
  const changed = Object.entries(changes) as [keyof PaymentChanges, Date | string | null][];
  const { affectedRows }: { affectedRows: number } = await tx.manager.query(
    `UPDATE payment SET ${changed.map(([name]) => `${COLUMNS[name]} = ?, `).join('')}version = version + 1 WHERE id = ? AND version = ?`,
    [...changed.map(([, value]) => value), idBytes(row.id), row.version],
  );
  return affectedRows === 1;
}

/** Adds to the history of a payment. */
export async function appendPaymentEvent(tx: Tx, paymentId: string, type: PaymentEventType, note?: string): Promise<void> {
  await tx.manager.query('INSERT INTO payment_event (id, payment_id, type, occurred_at, actor_name, note) VALUES (?, ?, ?, ?, ?, ?)', [
    idBytes(newId()),
    idBytes(paymentId),
    type,
    tx.now,
    actorNameOf(tx.ctx),
    note?.slice(0, 200) ?? null,
  ]);
}

/** The history of a payment, oldest first. */
export const eventsOf = (manager: EntityManager, paymentId: string): Promise<PaymentEventRow[]> =>
  manager.find(PaymentEventRow, { where: { paymentId }, order: { id: 'ASC' } });

/** A citizen's attempts, newest first. */
export const paymentsOf = (manager: EntityManager, accountId: string, limit: number): Promise<PaymentRow[]> =>
  manager.find(PaymentRow, { where: { accountId }, order: { createdAt: 'DESC', id: 'DESC' }, take: limit });

/** Has the gateway asked about a payment at once; nothing for one that needs no asking. */
export async function askSoon(tx: Tx, id: string): Promise<void> {
  await tx.manager.query('UPDATE payment SET next_check_at = ? WHERE id = ? AND next_check_at > ?', [tx.now, idBytes(id), tx.now]);
}

/** Takes some whose time has come for this worker; another one leaves them alone for so long, should this one die. */
export async function takeForCheck(tx: Tx, limit: number, leaseMs: number): Promise<PaymentRow[]> {
  const rows = await tx.manager
    .createQueryBuilder(PaymentRow, 'p')
    .where('p.nextCheckAt <= :now', { now: tx.now })
    .orderBy('p.nextCheckAt')
    .limit(limit)
    .getMany();
  const taken: PaymentRow[] = [];
  for (const row of rows) {
    const { affectedRows }: { affectedRows: number } = await tx.manager.query(
      'UPDATE payment SET next_check_at = ?, checks = checks + 1 WHERE id = ? AND next_check_at = ?',
      [new Date(tx.now.getTime() + leaseMs), idBytes(row.id), row.nextCheckAt],
    );
    if (affectedRows === 1) taken.push({ ...row, checks: row.checks + 1 });
  }
  return taken;
}

/** Sets when a payment that is still open is looked up next. */
export async function checkAgain(tx: Tx, id: string, at: Date): Promise<void> {
  await tx.manager.query('UPDATE payment SET next_check_at = ? WHERE id = ? AND next_check_at IS NOT NULL', [at, idBytes(id)]);
}
