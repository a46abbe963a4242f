/** Something that was owed is paid; whoever made the obligation goes on. Ids only. */
export interface PaymentSettledEvent {
  type: 'payment.settled';
  payload: { obligationId: string; kind: string; caseId: string; paymentId: string; receiptNumber: string };
}

/** The gateway has to be told to give money back. */
export interface RefundRequestedEvent {
  type: 'refund.requested';
  payload: { refundId: string };
}

/** Money that was to go back is at its end: returned, or a proposal that was not agreed to. */
export interface RefundEndedEvent {
  type: 'refund.ended';
  payload: { refundId: string; paymentId: string; obligationId?: string; outcome: 'done' | 'rejected' };
}
