import { appendAudit } from '@tinhso/audit-server';
import { paymentMachine, type PaymentAction } from '@tinhso/payments-contract';
import type { Tx } from '@tinhso/platform';
import { itemsOf } from '../data/items.js';
import { moveObligations } from '../data/obligations.js';
import type { PaymentRow } from '../data/payment.entities.js';
import { appendPaymentEvent, updatePayment, type PaymentChanges } from '../data/payments.js';

/** Somebody else moved the payment between our reading and our writing; the whole work is done again on what is there now. */
export class PaymentMoved extends Error {}

/** Whether an edge can be taken from where a payment stands. */
export const canMove = ({ state }: PaymentRow, action: PaymentAction): boolean => paymentMachine.edge(state, action) !== undefined;

/**
 * The one way in which a payment changes: state, history and audit in the caller's transaction.
 * @returns the payment as it is afterwards
 * @throws PaymentMoved when somebody else was quicker; Error for an edge that does not exist, which is a fault of the caller's
 */
export async function movePayment(
  tx: Tx,
  row: PaymentRow,
  action: PaymentAction,
  { note, ...changes }: PaymentChanges & { readonly note?: string } = {},
): Promise<PaymentRow> {
  const edge = paymentMachine.edge(row.state, action);
  if (!edge) throw new Error(`a payment that is ${row.state} cannot ${action}`);
  const next: PaymentChanges = { ...changes, state: edge.to, stateSince: tx.now };
  if (!(await updatePayment(tx, row, next))) throw new PaymentMoved(row.id);
  await appendPaymentEvent(tx, row.id, edge.event, note);
  const record = { subjectType: 'payment', subjectId: row.id, dataSubjectId: row.accountId, caseId: row.id, unitId: row.unitId };
  await appendAudit(tx, { action: edge.event, ...record });
  return { ...row, ...next, version: row.version + 1 };
}

/** Ends an attempt that brought no money, and lets others begin. */
export async function endWithoutMoney(
  tx: Tx,
  row: PaymentRow,
  action: 'fail' | 'cancel' | 'expire',
  failureCode: string | null,
): Promise<void> {
  const note = failureCode ? `${row.gateway.toUpperCase()} ${failureCode}` : undefined;
  await movePayment(tx, row, action, { failureCode, nextCheckAt: null, attention: null, ...(note ? { note } : {}) });
  const held = (await itemsOf(tx.manager, row.id)).map(({ obligationId }) => obligationId);
  await moveObligations(tx, held, 'release', { heldBy: row.id });
}
