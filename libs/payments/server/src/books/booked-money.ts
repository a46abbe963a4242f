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

/** Money that came to the bank by itself, whether anybody knows what for or not. */
export interface BookedTransfer extends Pick<BookedCharge, 'transactionNo' | 'amount' | 'bookedOn' | 'fromFile' | 'surplus' | 'returned'> {
  /** By the bank's clock. */
  readonly bookedAt: Date;
  readonly state: string;
  /** Of the attempt that it was put to. */
  readonly reference?: string;
  readonly paymentId?: string;
}

/** Money that finance sent back by its own hand. */
export interface BookedPayout {
  readonly id: string;
  readonly amount: number;
  /** Day on which it is booked. */
  readonly day: string;
  /** What a statement may call it by: the attempt's reference, the number of the transfer that it gives back. */
  readonly names: readonly string[];
  /** How it was paid out, in finance's words. */
  readonly note: string;
  readonly paymentId?: string;
  readonly reference?: string;
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
