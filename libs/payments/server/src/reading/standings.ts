import type { ObligationState } from '@tinhso/payments-contract';
import type { Tx } from '@tinhso/platform';
import type { EntityManager } from 'typeorm';
import { lockObligations, moveObligation, obligationsById } from '../data/obligations.js';
import { findPayment } from '../data/payments.js';

/** Where what others asked to be paid stands, by id. */
export async function standingsOf(manager: EntityManager, ids: readonly string[]): Promise<Map<string, ObligationState>> {
  return new Map([...(await obligationsById(manager, ids))].map(([id, { state }]) => [id, state]));
}

/** Cancels what nobody is paying at this moment. @returns whether it is cancelled now */
export async function cancelIdle(tx: Tx, id: string): Promise<boolean> {
  const [row] = await lockObligations(tx, [id]);
  if (!row || row.state === 'cancelled') return true;
  return row.state === 'open' && moveObligation(tx, id, 'cancel');
}

/** Who paid, and how the payment is known outside. */
export async function payerOf(manager: EntityManager, paymentId: string): Promise<{ accountId: string; reference: string; paidAt: Date }> {
  const payment = await findPayment(manager, paymentId);
  if (!payment) throw new Error(`payment ${paymentId} is not there`);
  return { accountId: payment.accountId, reference: payment.reference, paidAt: payment.paidAt ?? payment.stateSince };
}
