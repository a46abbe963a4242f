import { Inject, Injectable } from '@nestjs/common';
import { Reader, type Delivery, type Tx } from '@tinhso/platform';
import { findCharge, findRefund } from '../data/charges.js';
import type { ChargeRow, RefundRow } from '../data/money.entities.js';
import type { PaymentRow } from '../data/payment.entities.js';
import { findPayment, lockPayment } from '../data/payments.js';
import { moveRefund } from '../data/refunds.js';
import { GatewayCannot, GatewayRefusal } from '../gateway/payment-gateway.js';
import { PaymentGateways } from '../gateway/payment-gateways.js';
import { followRefunds } from '../refunds/follow-refunds.js';
import { RefundDesk } from '../refunds/refund-desk.js';
import { Bookkeeper } from '../settling/bookkeeper.js';

/** What the gateway said: it took the order, will never, or knows no such order, so that finance pays by hand. */
type GatewayWord = { readonly kind: 'taken' } | { readonly kind: 'refused'; readonly why: string } | { readonly kind: 'manual' };

/** Tells the gateway to give money back. Tried again by the delivery until it is taken or refused for good. */
@Injectable()
export class SendRefund {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(PaymentGateways) private readonly gateways: PaymentGateways,
    @Inject(Bookkeeper) private readonly books: Bookkeeper,
    @Inject(RefundDesk) private readonly desk: RefundDesk,
  ) {}

  async run(refundId: string, delivery: Delivery): Promise<void> {
    const { manager } = this.reader;
    const refund = await findRefund(manager, refundId);
    const charge = refund && (await findCharge(manager, refund.chargeId));
    const payment = refund && (await findPayment(manager, refund.paymentId));
    if (!refund || !charge || !payment) throw new Error(`refund ${refundId} is of nothing`);
    // The news of an order that has ended meanwhile, told once more.
    const word = refund.state === 'requested' ? await this.tell(refund, payment, charge) : undefined;
    await delivery.complete((tx) => (word ? this.end(tx, refund, word) : Promise.resolve()));
  }

  private async tell(refund: RefundRow, payment: PaymentRow, { transactionNo, amount }: ChargeRow): Promise<GatewayWord> {
    try {
      await this.gateways.get(payment.gateway).giveBack({
        requestId: refund.orderId.replaceAll('-', ''),
        reference: payment.reference,
        transactionNo,
        amount: refund.amount,
        whole: refund.amount === amount,
        createdAt: payment.createdAt,
        info: `Hoan tien giao dich ${payment.reference}`,
      });
      return { kind: 'taken' };
    } catch (error) {
      if (error instanceof GatewayRefusal) return { kind: 'refused', why: error.message };
      if (error instanceof GatewayCannot) return { kind: 'manual' };
      throw error;
    }
  }

  private async end(tx: Tx, refund: RefundRow, word: GatewayWord): Promise<void> {
    const payment = await lockPayment(tx, refund.paymentId);
    if (!payment) throw new Error(`refund ${refund.id} is of nothing`);
    const tries = refund.tries + 1;
    if (word.kind === 'manual') {
      if (await moveRefund(tx, refund.id, 'become_manual', { tries }, refund.orderId))
        await followRefunds(tx, payment, { refund, news: 'ordered', note: 'Chi trả trực tiếp', attention: 'refund-manual' });
    } else if (word.kind === 'refused') {
      const failure = word.why.slice(0, 200);
      if (!(await moveRefund(tx, refund.id, 'refuse', { tries, failure, endedAt: tx.now }, refund.orderId))) return;
      await this.books.book(tx, 'refund-refused', payment, refund.orderId, refund.amount);
      await followRefunds(tx, payment, { refund, news: 'refused', note: failure, attention: 'refund-refused' });
    } else if (await moveRefund(tx, refund.id, 'take', { tries, endedAt: tx.now }, refund.orderId)) {
      await this.books.book(tx, 'refund-done', payment, refund.orderId, refund.amount);
      await followRefunds(tx, payment, { refund, news: 'done' });
      await this.desk.tellEnd(tx, refund, 'done');
    }
  }
}
