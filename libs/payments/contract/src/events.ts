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

/** A citizen is asked for a charge of the counter or a fine. Ids only. */
export interface ChargeOpenedEvent {
  type: 'payment.charge_opened';
  payload: { obligationId: string };
}

/** All of what would be owed is waived: whoever asked for it goes on. `source` is where it is written. */
export interface ObligationWaivedEvent {
  type: 'obligation.waived';
  payload: { obligationId: string; kind: string; caseId: string; source: string };
}
