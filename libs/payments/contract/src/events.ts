import type { PaymentEventType } from './payment-states.js';

/** Something that was owed is paid; whoever made the obligation goes on. Ids only. */
export interface PaymentSettledEvent {
  type: 'payment.settled';
  payload: { obligationId: string; kind: string; caseId: string; paymentId: string; receiptNumber: string };
}

/** An attempt to pay has moved; for who tells people. */
export interface PaymentMovedEvent {
  type: PaymentEventType;
  payload: { paymentId: string; obligationId: string; accountId: string; unitId: string };
}

/** The gateway has to be told to give money back. */
export interface RefundRequestedEvent {
  type: 'refund.requested';
  payload: { refundId: string };
}
