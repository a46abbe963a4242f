import { defineMachine, type Edge } from '@tinhso/kernel';
import type { Bilingual } from './bilingual.js';

/** What somebody has to pay: `held` while one attempt to pay it is under way, so that nobody else begins another. */
export const obligationStates = ['open', 'held', 'settled', 'cancelled'] as const;
export type ObligationState = (typeof obligationStates)[number];

export type ObligationAction = 'hold' | 'release' | 'settle' | 'cancel' | 'give_back';

export interface ObligationEdge extends Edge<ObligationState> {
  readonly action: ObligationAction;
}

/** `give_back`: what was paid had nothing left to pay for, and the money goes back. */
export const obligationMachine = defineMachine<ObligationState, ObligationEdge>({
  name: 'obligation',
  states: obligationStates,
  initial: 'open',
  final: ['cancelled'],
  edges: [
    { action: 'hold', from: 'open', to: 'held', event: 'obligation.held' },
    { action: 'release', from: 'held', to: 'open', event: 'obligation.released' },
    { action: 'settle', from: ['open', 'held'], to: 'settled', event: 'payment.settled' },
    { action: 'cancel', from: ['open', 'held'], to: 'cancelled', event: 'obligation.cancelled' },
    { action: 'give_back', from: 'settled', to: 'cancelled', event: 'obligation.given_back' },
  ],
});

export const obligationStateTexts: Readonly<Record<ObligationState, Bilingual>> = {
  open: { vi: 'Chưa nộp', en: 'Not paid' },
  held: { vi: 'Đang thanh toán', en: 'Being paid' },
  settled: { vi: 'Đã nộp', en: 'Paid' },
  cancelled: { vi: 'Không phải nộp nữa', en: 'No longer due' },
};
