import { defineMachine, type Edge } from '@tinhso/kernel';
import type { Bilingual } from './bilingual.js';

/**
 * Where an attempt to pay stands. `unknown`: the gateway has not told in time and could not be asked; the schedule of questions to
 * the gateway owns it, and finance sees it among the stuck ones until it is resolved.
 */
export const paymentStates = [
  'created',
  'redirected',
  'pending',
  'unknown',
  'paid',
  'failed',
  'expired',
  'cancelled',
  'refunding',
  'refunded',
  'part_refunded',
] as const;
export type PaymentState = (typeof paymentStates)[number];

export type PaymentAction =
  | 'redirect'
  | 'note_pending'
  | 'lose_sight'
  | 'doubt_late'
  | 'take'
  | 'take_late'
  | 'fail'
  | 'expire'
  | 'cancel'
  | 'refund'
  | 'complete_refund'
  | 'complete_part'
  | 'refuse_refund'
  | 'refuse_rest'
  | 'pay_out'
  | 'pay_out_part';

/** Every event of an attempt's life, as it stands in its history. */
export const paymentEventTypes = [
  'payment.created',
  'payment.redirected',
  'payment.pending',
  'payment.unknown',
  'payment.paid',
  'payment.paid_late',
  'payment.failed',
  'payment.expired',
  'payment.cancelled',
  'payment.refund_requested',
  'payment.refunded',
  'payment.part_refunded',
  'payment.refund_refused',
  'payment.refund_proposed',
  'payment.refund_approved',
  'payment.refund_rejected',
  /** Finance gave the money back by its own hand. */
  'payment.paid_out',
  /** Finance looked, and says why nothing is left to do. */
  'payment.attention_cleared',
  /** The gateway took money a second time; the attempt itself stays as it is and the money goes back. */
  'payment.charged_twice',
] as const;
export type PaymentEventType = (typeof paymentEventTypes)[number];

/** Who takes an edge: the citizen's act, what the gateway says, the schedule, or finance. */
export type PaymentMover = 'citizen' | 'gateway' | 'schedule' | 'refund';

export interface PaymentEdge extends Edge<PaymentState> {
  readonly action: PaymentAction;
  readonly event: PaymentEventType;
  readonly by: PaymentMover;
}

const LIVE = ['created', 'redirected', 'pending', 'unknown'] as const;
/** Over without money. Money may still come, hours later: the gateway's word counts more than ours. */
const OVER = ['failed', 'expired', 'cancelled'] as const;

/** The only way in which an attempt to pay changes. */
export const paymentMachine = defineMachine<PaymentState, PaymentEdge>({
  name: 'payment',
  states: paymentStates,
  initial: 'created',
  final: ['refunded'],
  edges: [
    { action: 'redirect', from: 'created', to: 'redirected', event: 'payment.redirected', by: 'citizen' },
    { action: 'note_pending', from: ['created', 'redirected', 'unknown'], to: 'pending', event: 'payment.pending', by: 'gateway' },
    { action: 'lose_sight', from: ['created', 'redirected', 'pending'], to: 'unknown', event: 'payment.unknown', by: 'schedule' },
    // It ended without money, and now the gateway says that it may have taken some: it is asked until that is certain.
    { action: 'doubt_late', from: OVER, to: 'unknown', event: 'payment.unknown', by: 'gateway' },
    { action: 'take', from: LIVE, to: 'paid', event: 'payment.paid', by: 'gateway' },
    { action: 'take_late', from: OVER, to: 'paid', event: 'payment.paid_late', by: 'gateway' },
    { action: 'fail', from: LIVE, to: 'failed', event: 'payment.failed', by: 'gateway' },
    { action: 'cancel', from: LIVE, to: 'cancelled', event: 'payment.cancelled', by: 'gateway' },
    { action: 'expire', from: LIVE, to: 'expired', event: 'payment.expired', by: 'schedule' },
    { action: 'refund', from: ['paid', 'part_refunded'], to: 'refunding', event: 'payment.refund_requested', by: 'refund' },
    { action: 'complete_refund', from: 'refunding', to: 'refunded', event: 'payment.refunded', by: 'gateway' },
    { action: 'complete_part', from: 'refunding', to: 'part_refunded', event: 'payment.part_refunded', by: 'gateway' },
    { action: 'refuse_refund', from: 'refunding', to: 'paid', event: 'payment.refund_refused', by: 'gateway' },
    { action: 'refuse_rest', from: 'refunding', to: 'part_refunded', event: 'payment.refund_refused', by: 'gateway' },
    { action: 'pay_out', from: ['paid', 'part_refunded'], to: 'refunded', event: 'payment.paid_out', by: 'refund' },
    { action: 'pay_out_part', from: ['paid', 'part_refunded'], to: 'part_refunded', event: 'payment.paid_out', by: 'refund' },
  ],
});

/** Whether money may still come by the ordinary way, so that nobody else may begin. */
export const isLive = (state: PaymentState): boolean => (LIVE as readonly PaymentState[]).includes(state);

/** What an attempt looks like to the citizen: the inner states explicitly, each to one of the outer ones. */
export const publicStates: Readonly<Record<PaymentState, 'waiting' | 'paid' | 'ended' | 'returned'>> = {
  created: 'waiting',
  redirected: 'waiting',
  pending: 'waiting',
  unknown: 'waiting',
  paid: 'paid',
  failed: 'ended',
  expired: 'ended',
  cancelled: 'ended',
  refunding: 'returned',
  refunded: 'returned',
  part_refunded: 'returned',
};

export const paymentStateTexts: Readonly<Record<PaymentState, Bilingual>> = {
  created: { vi: 'Vừa tạo', en: 'Created' },
  redirected: { vi: 'Đang ở cổng thanh toán', en: 'At the gateway' },
  pending: { vi: 'Ngân hàng đang xử lý', en: 'The bank is working on it' },
  unknown: { vi: 'Đang hỏi lại cổng thanh toán', en: 'Being asked of the gateway' },
  paid: { vi: 'Đã nộp', en: 'Paid' },
  failed: { vi: 'Không thành công', en: 'Failed' },
  expired: { vi: 'Hết giờ, chưa trừ tiền', en: 'Timed out, nothing taken' },
  cancelled: { vi: 'Đã hủy', en: 'Cancelled' },
  refunding: { vi: 'Đang hoàn tiền', en: 'Being refunded' },
  refunded: { vi: 'Đã hoàn tiền', en: 'Refunded' },
  part_refunded: { vi: 'Đã hoàn một phần', en: 'Partly refunded' },
};
