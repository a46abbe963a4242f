/** What a post may do with the payments to its unit and the units below it. */
export const paymentStaffScopes = {
  /** See payments, their history and their ledger lines. */
  read: 'payment.read',
  /** Take cash at the counter, and keep its day book. */
  takeCash: 'payment.take_cash',
  /** Ask citizens for charges of the counter and for fines. */
  charge: 'payment.charge',
  /** Give money back, with a reason. */
  refund: 'payment.refund',
  /** Agree to a refund over the limit, as the second person. */
  approveRefund: 'payment.approve_refund',
  /** Compare a day with the gateway's settlement file and lock it. */
  close: 'payment.close',
  /** See the ledger, which is one for the province; held in a post of the province. */
  readLedger: 'ledger.read',
  /** Say whose a transfer by bank is that nobody knows, or that it goes back. */
  match: 'payment.match',
  /** See the rules about exemptions. */
  readWaivers: 'waiver.read',
  /** Propose such a rule, and end one. */
  proposeWaiver: 'waiver.propose',
  /** Agree to a rule, as the second person. */
  approveWaiver: 'waiver.approve',
} as const;

/** Pay what is owed and see what was paid. */
export const paymentCitizenScope = 'payment.pay';
