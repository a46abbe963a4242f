import { Inject, Injectable } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import { formatVndLong, newId } from '@tinhso/kernel';
import { paymentsProblems, type ProposeRefund, type StaffRefund } from '@tinhso/payments-contract';
import { AppConfig, platformProblems, Problem, type RequestContext, type Tx } from '@tinhso/platform';
import { chargesOf } from '../data/charges.js';
import type { ChargeRow, RefundRow } from '../data/money.entities.js';
import type { PaymentRow } from '../data/payment.entities.js';
import { appendPaymentEvent } from '../data/payments.js';
import { receiptsOf } from '../data/receipts.js';
import { insertProposal, lockRefund, moveRefund, spokenFor } from '../data/refunds.js';
import { RefundDesk } from './refund-desk.js';
import { StaffMoney } from './staff-money.js';
import { StaffRefunds } from './staff-refunds.js';

const sumOf = (rows: readonly RefundRow[]): number => rows.reduce((sum, { amount }) => sum + amount, 0);

/** Finance proposes to give an item back, whole or in part. What is not over the limit goes at once. */
@Injectable()
export class ProposeRefundUseCase {
  constructor(
    @Inject(StaffMoney) private readonly money: StaffMoney,
    @Inject(RefundDesk) private readonly desk: RefundDesk,
    @Inject(StaffRefunds) private readonly views: StaffRefunds,
    @Inject(AppConfig) private readonly config: AppConfig,
  ) {}

  /** @throws Problem not-found | refund-too-much with what is left */
  run(ctx: RequestContext, paymentId: string, body: ProposeRefund): Promise<StaffRefund> {
    const { obligationId } = body;
    return this.money.onPayment(ctx, paymentId, { action: 'refund.propose', obligationId }, async (tx, payment) => {
      const { charge, left, others } = await this.weigh(tx, payment, obligationId);
      if (body.amount > left) throw Problem.from(paymentsProblems, 'refund-too-much', { extra: { left } });
      const id = newId();
      await insertProposal(tx, { id, chargeId: charge.id, paymentId, obligationId, amount: body.amount, note: body.reason.trim() });
      const note = `${formatVndLong(body.amount)} · ${body.reason.trim()}`;
      await appendPaymentEvent(tx, paymentId, 'payment.refund_proposed', note);
      const subject = {
        subjectType: 'refund',
        subjectId: id,
        dataSubjectId: payment.accountId,
        caseId: payment.id,
        unitId: payment.unitId,
      };
      await appendAudit(tx, { action: 'refund.proposed', ...subject });
      // Several small ones are one large one.
      if (others + body.amount <= this.config.settings.REFUND_APPROVAL_OVER) await this.sendAtOnce(tx, payment, id);
      return this.views.one(tx.manager, ctx, id);
    });
  }

  private async sendAtOnce(tx: Tx, payment: PaymentRow, id: string): Promise<void> {
    await moveRefund(tx, id, 'approve', { decidedAt: tx.now });
    const refund = await lockRefund(tx, id);
    if (!refund) throw new Error(`refund ${id} is gone`);
    await this.desk.send(tx, payment, refund);
  }

  /** The charge that settled an item, what is left of the item, and what finance gave back of the payment before. */
  private async weigh(tx: Tx, payment: PaymentRow, obligationId: string): Promise<{ charge: ChargeRow; left: number; others: number }> {
    const receipts = await receiptsOf(tx.manager, [payment.id]);
    const receipt = receipts.find((each) => each.kind === 'receipt' && each.obligationId === obligationId);
    const charge = (await chargesOf(tx.manager, payment.id)).find((each) => each.transactionNo === payment.transactionNo);
    if (!receipt || !charge) throw Problem.from(platformProblems, 'not-found');
    const refunds = await spokenFor(tx, payment.id);
    const ofItem = sumOf(refunds.filter((each) => each.obligationId === obligationId));
    const ofCharge = sumOf(refunds.filter((each) => each.chargeId === charge.id));
    return {
      charge,
      left: Math.max(0, Math.min(receipt.amount - ofItem, charge.amount - ofCharge)),
      others: sumOf(refunds.filter(({ reason }) => reason === 'by-finance')),
    };
  }
}
