import { Inject, Injectable } from '@nestjs/common';
import { Reader, type Delivery, type Tx } from '@tinhso/platform';
import { findCharge, findRefund } from '../data/charges.js';
import type { RefundRow } from '../data/money.entities.js';
import type { PaymentRow } from '../data/payment.entities.js';
import { findPayment, updatePayment } from '../data/payments.js';
import { moveRefund } from '../data/refunds.js';
import { GatewayRefusal } from '../gateway/payment-gateway.js';
import { PaymentGateways } from '../gateway/payment-gateways.js';
import { Bookkeeper } from '../settling/bookkeeper.js';
import { canMove, movePayment, PaymentMoved } from '../settling/moves.js';

/** Tells the gateway to give money back. Tried again by the delivery until it is taken or refused for good. */
@Injectable()
export class SendRefund {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(PaymentGateways) private readonly gateways: PaymentGateways,
    @Inject(Bookkeeper) private readonly books: Bookkeeper,
  ) {}

  async run(refundId: string, delivery: Delivery): Promise<void> {
    const { manager } = this.reader;
    const refund = await findRefund(manager, refundId);
    const charge = refund && (await findCharge(manager, refund.chargeId));
    const payment = refund && (await findPayment(manager, refund.paymentId));
    if (!refund || !charge || !payment) throw new Error(`refund ${refundId} is of nothing`);
    const refusal = await this.tell(refund, payment, charge.transactionNo);
    await delivery.complete((tx) => this.end(tx, refund, refusal));
  }

  /** @returns why it is refused, or undefined when it was taken */
  private async tell(refund: RefundRow, payment: PaymentRow, transactionNo: string): Promise<string | undefined> {
    try {
      await this.gateways.get(payment.gateway).giveBack({
        requestId: refund.id.replaceAll('-', ''),
        reference: payment.reference,
        transactionNo,
        amount: refund.amount,
        whole: refund.amount === payment.amount,
        createdAt: payment.createdAt,
        info: `Hoan tien giao dich ${payment.reference}`,
      });
      return undefined;
    } catch (error) {
      if (error instanceof GatewayRefusal) return error.message;
      throw error;
    }
  }

  private async end(tx: Tx, refund: RefundRow, refusal: string | undefined): Promise<void> {
    const end = { endedAt: tx.now, tries: refund.tries + 1, failure: refusal?.slice(0, 200) ?? null };
    if (!(await moveRefund(tx, refund.id, refusal === undefined ? 'take' : 'refuse', end))) return;
    const payment = await findPayment(tx.manager, refund.paymentId);
    if (!payment) throw new Error(`refund ${refund.id} is of nothing`);
    await this.books.book(tx, refusal === undefined ? 'refund-done' : 'refund-refused', payment, refund.id, refund.amount);
    const action = refusal === undefined ? 'complete_refund' : 'refuse_refund';
    const attention = refusal === undefined ? null : 'refund-refused';
    if (refund.reason !== 'charged-twice' && canMove(payment, action))
      await movePayment(tx, payment, action, { attention, ...(refusal ? { note: refusal } : {}) });
    else if (attention && !(await updatePayment(tx, payment, { attention }))) throw new PaymentMoved(payment.id);
  }
}
