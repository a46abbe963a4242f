import { Inject, Injectable } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import { paymentsProblems, type StaffRefund } from '@tinhso/payments-contract';
import { accountIdOf, actorNameOf, Problem, type RequestContext, type Tx } from '@tinhso/platform';
import { appendPaymentEvent } from '../data/payments.js';
import { moveRefund } from '../data/refunds.js';
import { RefundDesk } from './refund-desk.js';
import { refundMoved } from './refund-moved.js';
import { StaffMoney, type HeldRefund } from './staff-money.js';
import { StaffRefunds } from './staff-refunds.js';

/** A second person agrees to a refund, or does not. */
@Injectable()
export class DecideRefund {
  constructor(
    @Inject(StaffMoney) private readonly money: StaffMoney,
    @Inject(RefundDesk) private readonly desk: RefundDesk,
    @Inject(StaffRefunds) private readonly views: StaffRefunds,
  ) {}

  /** @throws Problem not-found | refund-own-proposal | refund-moved */
  approve(ctx: RequestContext, id: string): Promise<StaffRefund> {
    return this.money.onRefund(ctx, id, 'refund.approve', async (tx, held) => {
      const decided = this.secondPerson(tx, held);
      if (!(await moveRefund(tx, id, 'approve', decided))) throw refundMoved();
      await this.note(tx, held, 'payment.refund_approved');
      await this.desk.send(tx, held.payment, { ...held.refund, ...decided, state: 'requested' });
      return this.views.one(tx.manager, ctx, id);
    });
  }

  /** @throws Problem not-found | refund-own-proposal | refund-moved */
  reject(ctx: RequestContext, id: string, reason: string): Promise<StaffRefund> {
    return this.money.onRefund(ctx, id, 'refund.reject', async (tx, held) => {
      const decided = { ...this.secondPerson(tx, held), decisionNote: reason.trim(), endedAt: tx.now };
      if (!(await moveRefund(tx, id, 'reject', decided))) throw refundMoved();
      await this.note(tx, held, 'payment.refund_rejected', reason.trim());
      await this.desk.tellEnd(tx, held.refund, 'rejected');
      return this.views.one(tx.manager, ctx, id);
    });
  }

  private secondPerson({ ctx, now }: Tx, { refund }: HeldRefund) {
    const decidedBy = accountIdOf(ctx);
    if (refund.proposedBy === decidedBy) throw Problem.from(paymentsProblems, 'refund-own-proposal');
    return { decidedBy, decidedByName: actorNameOf(ctx), decidedAt: now };
  }

  private async note(
    tx: Tx,
    { payment, refund }: HeldRefund,
    event: 'payment.refund_approved' | 'payment.refund_rejected',
    text?: string,
  ): Promise<void> {
    await appendPaymentEvent(tx, payment.id, event, text);
    const subject = {
      subjectType: 'refund',
      subjectId: refund.id,
      dataSubjectId: payment.accountId,
      caseId: payment.id,
      unitId: payment.unitId,
    };
    await appendAudit(tx, { action: event.replace('payment.refund_', 'refund.'), ...subject });
  }
}
