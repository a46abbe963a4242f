import { isSpokenFor, refundMachine, type RefundAction } from '@tinhso/payments-contract';
import { accountIdOf, actorNameOf, idBytes, type Tx } from '@tinhso/platform';
import { RefundRow } from './money.entities.js';

/** Money that goes back by itself. */
export type AutoRefund = Pick<RefundRow, 'id' | 'chargeId' | 'paymentId' | 'amount' | 'reason'> & { readonly obligationId?: string | null };

/** Orders what goes back by itself. @returns false when it does already */
export async function insertAutoRefund(tx: Tx, row: AutoRefund): Promise<boolean> {
  const obligationId = row.obligationId ?? null;
  const { affectedRows }: { affectedRows: number } = await tx.manager.query(
    `INSERT IGNORE INTO payment_refund (id, charge_id, payment_id, obligation_id, order_id, auto_key, amount, reason, state, tries, requested_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'requested', 0, ?)`,
    [
      idBytes(row.id),
      idBytes(row.chargeId),
      idBytes(row.paymentId),
      obligationId && idBytes(obligationId),
      idBytes(row.id),
      [row.chargeId, obligationId ?? '', row.reason].join(':'),
      row.amount,
      row.reason,
      tx.now,
    ],
  );
  return affectedRows === 1;
}

/** Writes down what finance proposes. */
export async function insertProposal(
  tx: Tx,
  row: Pick<RefundRow, 'id' | 'chargeId' | 'paymentId' | 'obligationId' | 'amount' | 'note'>,
): Promise<void> {
  await tx.manager
    .createQueryBuilder()
    .insert()
    .into(RefundRow)
    .values({
      ...row,
      orderId: row.id,
      autoKey: null,
      reason: 'by-finance',
      state: 'proposed',
      tries: 0,
      requestedAt: tx.now,
      proposedBy: accountIdOf(tx.ctx),
      proposedByName: actorNameOf(tx.ctx),
    })
    .updateEntity(false)
    .execute();
}

/** Columns that an edge may set beside the state. */
export type RefundChanges = Partial<
  Pick<RefundRow, 'orderId' | 'tries' | 'decidedBy' | 'decidedByName' | 'decidedAt' | 'decisionNote' | 'endedAt' | 'failure'>
>;

/**
 * Takes an edge of the refund's table, if it can still be taken: who comes second changes nothing.
 * @param current only while this order is the one under way
 */
export async function moveRefund(
  tx: Tx,
  id: string,
  action: RefundAction,
  changes: RefundChanges = {},
  current?: string,
): Promise<boolean> {
  const edges = refundMachine.edges.filter((edge) => edge.action === action);
  const to = edges[0]?.to;
  if (!to) throw new Error(`no refund can ${action}`);
  const query = tx.manager
    .createQueryBuilder()
    .update(RefundRow)
    .set({ ...changes, state: to })
    .where('id = :id AND state IN (:...from)', { id: idBytes(id), from: edges.flatMap(({ from }) => from) });
  if (current) query.andWhere('order_id = :current', { current: idBytes(current) });
  return (await query.updateEntity(false).execute()).affected === 1;
}

/** The refund as it is now. */
export const lockRefund = (tx: Tx, id: string): Promise<RefundRow | null> =>
  tx.manager.findOne(RefundRow, { where: { id }, lock: { mode: 'pessimistic_write' } });

/** What of a payment's money is spoken for, as it is now: under the payment's lock nobody adds to it. */
export async function spokenFor(tx: Tx, paymentId: string): Promise<RefundRow[]> {
  const rows = await tx.manager.find(RefundRow, { where: { paymentId }, lock: { mode: 'pessimistic_read' } });
  return rows.filter(({ state }) => isSpokenFor(state));
}
