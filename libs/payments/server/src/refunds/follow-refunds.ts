import { isBeside, paymentMachine, type PaymentAction, type PaymentEventType, type PaymentState } from '@tinhso/payments-contract';
import type { Tx } from '@tinhso/platform';
import type { RefundRow } from '../data/money.entities.js';
import type { PaymentRow } from '../data/payment.entities.js';
import { appendPaymentEvent, updatePayment } from '../data/payments.js';
import { spokenFor } from '../data/refunds.js';
import { movePayment, PaymentMoved } from '../settling/moves.js';

/** What happened to one of a payment's refunds. */
export type RefundNews = 'ordered' | 'done' | 'refused' | 'paid-out';

const ACTIONS: Readonly<Record<RefundNews, readonly PaymentAction[]>> = {
  ordered: ['refund'],
  done: ['complete_refund', 'complete_part'],
  refused: ['refuse_refund', 'refuse_rest'],
  'paid-out': ['complete_refund', 'complete_part', 'pay_out', 'pay_out_part'],
};

const EVENTS: Readonly<Record<RefundNews, PaymentEventType>> = {
  ordered: 'payment.refund_requested',
  done: 'payment.refunded',
  refused: 'payment.refund_refused',
  'paid-out': 'payment.paid_out',
};

/** Money that came twice or too much for one attempt says nothing about the attempt itself. */
const counts = ({ reason }: RefundRow): boolean => !isBeside(reason);

/** Where a payment stands by its refunds: on their way, all gone back, some, or none. */
export function stateByRefunds(amount: number, refunds: readonly RefundRow[]): PaymentState {
  const counted = refunds.filter(counts);
  if (counted.some(({ state }) => state === 'requested' || state === 'manual')) return 'refunding';
  const back = counted.filter(({ state }) => state === 'done').reduce((sum, refund) => sum + refund.amount, 0);
  return back >= amount ? 'refunded' : back > 0 ? 'part_refunded' : 'paid';
}

/**
 * Moves a payment to where its refunds put it, or only notes what happened when it stays where it is. The payment has to be locked.
 * @param attention why somebody has to look from now on, or null when nobody has to any more
 */
export async function followRefunds(
  tx: Tx,
  payment: PaymentRow,
  { refund, news, note, attention }: { refund: RefundRow; news: RefundNews; note?: string; attention?: string | null },
): Promise<PaymentRow> {
  const changes = attention === undefined ? {} : { attention };
  const to = stateByRefunds(payment.amount, await spokenFor(tx, payment.id));
  const edge = paymentMachine.edgesFrom(payment.state).find((each) => each.to === to && ACTIONS[news].includes(each.action));
  if (edge && counts(refund)) return movePayment(tx, payment, edge.action, { ...changes, ...(note ? { note } : {}) });
  await appendPaymentEvent(tx, payment.id, EVENTS[news], note);
  if (!(await updatePayment(tx, payment, changes))) throw new PaymentMoved(payment.id);
  return { ...payment, ...changes, version: payment.version + 1 };
}
