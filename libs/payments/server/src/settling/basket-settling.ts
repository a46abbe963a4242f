import { Inject, Injectable } from '@nestjs/common';
import { Publisher, type Tx } from '@tinhso/platform';
import { lockBasket, obligationIdsOf, type BasketLine } from '../data/items.js';
import { moveObligations } from '../data/obligations.js';
import type { PaymentRow } from '../data/payment.entities.js';
import { SUSPENSE } from '../domain/posting.js';
import { ReceiptClerk } from '../receipts/receipt-clerk.js';
import { Bookkeeper } from './bookkeeper.js';

/** What the money of a payment pays for: each thing in the basket once, with its receipt; for what it cannot, money goes back. */
@Injectable()
export class BasketSettling {
  constructor(
    @Inject(Publisher) private readonly publisher: Publisher,
    @Inject(Bookkeeper) private readonly books: Bookkeeper,
    @Inject(ReceiptClerk) private readonly receipts: ReceiptClerk,
  ) {}

  /** @param paid the payment after its money was taken in */
  async settle(tx: Tx, paid: PaymentRow, chargeId: string): Promise<void> {
    const ids = await obligationIdsOf(tx, paid.id);
    await moveObligations(tx, ids, 'settle', { by: paid.id });
    const lines = await lockBasket(tx, paid.id);
    const settled = lines.filter(({ settledBy }) => settledBy === paid.id);
    const left = lines.filter((line) => !settled.includes(line));
    await this.book(tx, paid, chargeId, settled, left);
    let payment = paid;
    for (const { obligationId, amount, state } of left) {
      const charged = { payment, chargeId, amount, obligationId };
      payment = await this.books.giveBack(tx, charged, state === 'cancelled' ? 'not-due' : 'paid-twice');
    }
    await this.receiptAll(tx, paid, settled);
  }

  private book(tx: Tx, paid: PaymentRow, chargeId: string, settled: readonly BasketLine[], left: readonly BasketLine[]): Promise<void> {
    if (settled.length === 0) return this.books.book(tx, 'surplus', paid, chargeId, paid.amount);
    return this.books.charge(tx, paid, chargeId, [
      ...settled.map(({ payeeAccount: account, amount }) => ({ account, amount })),
      ...left.map(({ amount }) => ({ account: SUSPENSE, amount })),
    ]);
  }

  /** In the order of the units whose series they take, so that two baskets never wait for each other. */
  private async receiptAll(tx: Tx, paid: PaymentRow, settled: readonly BasketLine[]): Promise<void> {
    const inOrder = [...settled].sort((one, other) => (one.unitId < other.unitId ? -1 : 1));
    for (const { obligationId, unitId, amount, kind, caseId } of inOrder) {
      const receiptNumber = await this.receipts.issue(tx, paid, { obligationId, unitId, amount });
      await this.publisher.publish(tx, {
        type: 'payment.settled',
        payload: { obligationId, kind, caseId, paymentId: paid.id, receiptNumber },
      });
    }
  }
}
