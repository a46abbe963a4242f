/** Money that the books say somebody took, as a settlement is compared with it. */
export interface BookedCharge {
  readonly way: string;
  /** Account in which it lies until it is settled. */
  readonly clearing: string;
  readonly transactionNo: string;
  readonly reference: string;
  readonly paymentId: string;
  readonly amount: number;
  readonly chargedAt: Date;
  /** Local day on which it was booked. */
  readonly bookedOn: string;
  readonly fromFile: boolean;
  /** All of it paid for nothing. */
  readonly surplus: boolean;
  /** What of it is on its way back or has gone. */
  readonly returned: number;
}

/** Money that a gateway took the order to give back. */
export interface BookedRefund {
  readonly way: string;
  readonly orderId: string;
  readonly reference: string;
  readonly paymentId: string;
  readonly amount: number;
  readonly endedAt: Date;
}

/** A day on which something was booked. */
export interface BookedDay {
  readonly day: string;
  readonly entries: number;
  readonly taken: number;
  readonly returned: number;
}

export interface LockedDay {
  readonly day: string;
  readonly lockedAt: Date;
  readonly lockedBy: string;
}

/** What an account holds: everything that was ever booked, or of a day. */
export interface AccountSum {
  readonly account: string;
  readonly debit: number;
  readonly credit: number;
}
