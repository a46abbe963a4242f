import { Inject, Injectable } from '@nestjs/common';
import { Publisher, type Tx } from '@tinhso/platform';
import { findObligation, moveObligation } from '../data/obligations.js';
import type { ReceiptRow, RefundRow } from '../data/money.entities.js';
import type { PaymentRow } from '../data/payment.entities.js';
import { receiptsOf } from '../data/receipts.js';
import { spokenFor } from '../data/refunds.js';
import { PaymentGateways } from '../gateway/payment-gateways.js';
import { ReceiptClerk } from '../receipts/receipt-clerk.js';
import { Bookkeeper } from '../settling/bookkeeper.js';
import { followRefunds } from './follow-refunds.js';

/** What has to happen around money that finance gives back: books, receipt, news, and where the payment stands. */
@Injectable()
export class RefundDesk {
  constructor(
    @Inject(Bookkeeper) private readonly books: Bookkeeper,
    @Inject(ReceiptClerk) private readonly receipts: ReceiptClerk,
    @Inject(Publisher) private readonly publisher: Publisher,
    @Inject(PaymentGateways) private readonly gateways: PaymentGateways,
  ) {}

  /** Takes what was agreed to from whom it was booked for, and sends it on its way. The refund is `requested` already. */
  async send(tx: Tx, payment: PaymentRow, refund: RefundRow): Promise<void> {
    const obligation = refund.obligationId ? await findObligation(tx.manager, refund.obligationId) : null;
    if (!obligation) throw new Error(`refund ${refund.id} is of nothing`);
    await this.books.book(tx, 'give-back', payment, refund.id, refund.amount, obligation.payeeAccount);
    await this.order(tx, payment, refund);
    await this.mendReceipt(tx, payment, refund, obligation.id);
  }

  /** Tells the gateway, for the first time or once more. */
  async order(tx: Tx, payment: PaymentRow, refund: RefundRow, note?: string): Promise<void> {
    await this.books.book(tx, 'refund-sent', payment, refund.orderId, refund.amount);
    await followRefunds(tx, payment, { refund, news: 'ordered', ...(note ? { note } : {}), attention: null });
    await this.publisher.publish(tx, { type: 'refund.requested', payload: { refundId: refund.id } });
  }

  /** Finance gave it back by its own hand: out of the till that took it, the account it came to, or the province's. */
  async payOut(tx: Tx, payment: PaymentRow, refund: RefundRow, { again, note }: { again: boolean; note: string }): Promise<void> {
    const from = this.gateways.get(payment.gateway).paidOutOf(payment.clearing);
    // A refusal put it back among what waits; it goes out again on its way to whom it belongs.
    if (again) await this.books.book(tx, 'refund-sent', payment, refund.orderId, refund.amount);
    await this.books.book(tx, 'paid-out', payment, refund.orderId, refund.amount, from);
    await followRefunds(tx, payment, { refund, news: 'paid-out', note, attention: null });
    await this.tellEnd(tx, refund, 'done');
  }

  tellEnd(tx: Tx, { id, paymentId, obligationId }: RefundRow, outcome: 'done' | 'rejected'): Promise<unknown> {
    const payload = { refundId: id, paymentId, ...(obligationId ? { obligationId } : {}), outcome };
    return this.publisher.publish(tx, { type: 'refund.ended', payload });
  }

  /** All of an item is going back: its receipt is taken back by another one. Of a part: another one says by how much it is less. */
  private async mendReceipt(tx: Tx, payment: PaymentRow, refund: RefundRow, obligationId: string): Promise<void> {
    const given = (await receiptsOf(tx.manager, [payment.id])).filter((each) => each.obligationId === obligationId);
    const receipt = given.find(({ kind }) => kind === 'receipt');
    if (!receipt) throw new Error(`obligation ${obligationId} has no receipt`);
    if ((await this.goneOf(tx, payment, obligationId)) >= receipt.amount) await this.takeBack(tx, payment, receipt);
    else await this.receipts.adjust(tx, payment, receipt, refund.amount, given.filter(({ kind }) => kind === 'adjust').length + 1);
  }

  private async takeBack(tx: Tx, payment: PaymentRow, receipt: ReceiptRow): Promise<void> {
    if (await moveObligation(tx, receipt.obligationId, 'give_back')) await this.receipts.void(tx, payment, receipt);
  }

  /** What of an item was sent back, this time included. */
  private async goneOf(tx: Tx, payment: PaymentRow, obligationId: string): Promise<number> {
    const rows = (await spokenFor(tx, payment.id)).filter((each) => each.obligationId === obligationId && each.state !== 'proposed');
    return rows.reduce((sum, { amount }) => sum + amount, 0);
  }
}
