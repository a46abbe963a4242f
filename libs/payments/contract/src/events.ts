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
