import { defineMachine, type Edge } from '@tinhso/kernel';
import type { Bilingual } from './bilingual.js';

/**
 * Where money stands that goes back. `proposed` waits for a second person, `requested` for the gateway, `manual` for finance to pay it out
 * because the way it came has no way back, `refused` for finance to try again or to pay it out.
 */
export const refundStates = ['proposed', 'requested', 'manual', 'refused', 'done', 'rejected'] as const;
export type RefundState = (typeof refundStates)[number];

export type RefundAction = 'approve' | 'approve_manual' | 'reject' | 'take' | 'refuse' | 'retry' | 'become_manual' | 'pay_out';

export interface RefundEdge extends Edge<RefundState> {
  readonly action: RefundAction;
}

/** The only way in which a refund changes. */
export const refundMachine = defineMachine<RefundState, RefundEdge>({
  name: 'refund',
  states: refundStates,
  initial: ['proposed', 'requested'],
  final: ['done', 'rejected'],
  edges: [
    { action: 'approve', from: 'proposed', to: 'requested', event: 'refund.approved' },
    { action: 'approve_manual', from: 'proposed', to: 'manual', event: 'refund.approved' },
    { action: 'reject', from: 'proposed', to: 'rejected', event: 'refund.rejected' },
    { action: 'take', from: 'requested', to: 'done', event: 'refund.done' },
    { action: 'refuse', from: 'requested', to: 'refused', event: 'refund.refused' },
    { action: 'become_manual', from: 'requested', to: 'manual', event: 'refund.manual' },
    { action: 'retry', from: 'refused', to: 'requested', event: 'refund.retried' },
    { action: 'pay_out', from: ['manual', 'refused'], to: 'done', event: 'refund.paid_out' },
  ],
});

/** What a refund is at, and what comes next, in words for who waits for the money. */
export const refundStateTexts: Readonly<Record<RefundState, Bilingual>> = {
  proposed: {
    vi: 'Đã đề nghị hoàn; chờ người thứ hai duyệt',
    en: 'Proposed; a second person has to agree',
  },
  requested: { vi: 'Đã gửi lệnh hoàn; chờ cổng thanh toán nhận', en: 'Ordered; the gateway has to take it' },
  manual: {
    vi: 'Đã duyệt; kế toán chuyển trả trực tiếp cho bạn',
    en: 'Agreed; finance pays it to you directly',
  },
  refused: {
    vi: 'Cổng thanh toán từ chối; kế toán hoàn bằng cách khác',
    en: 'Refused by the gateway; finance returns it another way',
  },
  done: { vi: 'Đã hoàn', en: 'Returned' },
  rejected: { vi: 'Không hoàn', en: 'Not returned' },
};

/** States of refunds whose money is spoken for: their sum never exceeds the charge. */
export const isSpokenFor = (state: RefundState): boolean => state !== 'rejected';
/** Not at its end yet. */
export const isRefundOpen = (state: RefundState): boolean => state !== 'done' && state !== 'rejected';

/** Why money goes back: by itself, or because finance says so and why. */
export const refundReasons = {
  'paid-twice': { vi: 'Khoản này đã được nộp bằng lần thanh toán khác', en: 'It had been paid by another payment' },
  'charged-twice': { vi: 'Cổng thanh toán trừ tiền hai lần', en: 'The gateway took the money twice' },
  'not-due': { vi: 'Khoản này không còn phải nộp khi tiền đến', en: 'It was no longer due when the money came' },
  overpaid: { vi: 'Chuyển khoản nhiều hơn số phải nộp', en: 'More was transferred than was due' },
  'by-finance': { vi: 'Cơ quan hoàn lại', en: 'Returned by the office' },
} as const;
export type RefundReason = keyof typeof refundReasons;

/** Money that came beside what the payment was for: the payment itself stays as it is when that goes back. */
export const isBeside = (reason: RefundReason): boolean => reason === 'charged-twice' || reason === 'overpaid';
