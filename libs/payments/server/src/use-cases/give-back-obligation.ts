import { Inject, Injectable } from '@nestjs/common';
import type { Tx } from '@tinhso/platform';
import { chargesOf } from '../data/charges.js';
import { findObligation, moveObligation } from '../data/obligations.js';
import { lockPayment } from '../data/payments.js';
import { receiptsOf } from '../data/receipts.js';
import { spokenFor } from '../data/refunds.js';
import { ReceiptClerk } from '../receipts/receipt-clerk.js';
import { Bookkeeper } from '../settling/bookkeeper.js';

/** What was paid had nothing left to pay for: the receipt is taken back by another one, and the money goes back. */
@Injectable()
export class GiveBackObligation {
  constructor(
    @Inject(Bookkeeper) private readonly books: Bookkeeper,
    @Inject(ReceiptClerk) private readonly receipts: ReceiptClerk,
  ) {}

  /** Does nothing when it was done before. @throws Error for an obligation that was never settled, a fault of the caller's */
  async run(tx: Tx, obligationId: string): Promise<void> {
    if (!(await moveObligation(tx, obligationId, 'give_back'))) return;
    const obligation = await findObligation(tx.manager, obligationId);
    const payment = obligation?.settledBy ? await lockPayment(tx, obligation.settledBy) : null;
    const charge = payment && (await chargesOf(tx.manager, payment.id)).find((each) => each.transactionNo === payment.transactionNo);
    const receipts = payment ? await receiptsOf(tx.manager, [payment.id]) : [];
    const receipt = receipts.find((each) => each.kind === 'receipt' && each.obligationId === obligationId);
    if (!obligation || !payment || !charge || !receipt) throw new Error(`obligation ${obligationId} was settled by nothing`);
    const gone = (await spokenFor(tx, payment.id)).filter((each) => each.obligationId === obligationId);
    const amount = receipt.amount - gone.reduce((sum, each) => sum + each.amount, 0);
    if (amount > 0) {
      await this.books.book(tx, 'give-back', payment, obligationId, amount, obligation.payeeAccount);
      await this.books.giveBack(tx, { payment, chargeId: charge.id, amount, obligationId }, 'not-due');
    }
    await this.receipts.void(tx, payment, receipt);
  }
}
