import { Inject, Injectable } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import { newId } from '@tinhso/kernel';
import type { StaffRefund } from '@tinhso/payments-contract';
import { accountIdOf, actorNameOf, type RequestContext, type Tx } from '@tinhso/platform';
import { moveRefund } from '../data/refunds.js';
import { RefundDesk } from './refund-desk.js';
import { refundMoved } from './refund-moved.js';
import { StaffMoney, type HeldRefund } from './staff-money.js';
import { StaffRefunds } from './staff-refunds.js';

/** What finance does about money that the gateway did not give back: it tries again, or pays by its own hand. */
@Injectable()
export class FinishRefund {
  constructor(
    @Inject(StaffMoney) private readonly money: StaffMoney,
    @Inject(RefundDesk) private readonly desk: RefundDesk,
    @Inject(StaffRefunds) private readonly views: StaffRefunds,
  ) {}

  /** Another order at the gateway, with a number of its own. @throws Problem not-found | refund-moved */
  retry(ctx: RequestContext, id: string): Promise<StaffRefund> {
    return this.money.onRefund(ctx, id, 'refund.retry', async (tx, held) => {
      const orderId = newId();
      if (!(await moveRefund(tx, id, 'retry', { orderId, failure: null, endedAt: null }))) throw refundMoved();
      await this.audit(tx, held, 'refund.retried');
      await this.desk.order(tx, held.payment, { ...held.refund, orderId, state: 'requested' });
      return this.views.one(tx.manager, ctx, id);
    });
  }

  /** @param how where the money went and by what paper, e.g. number of the transfer @throws Problem not-found | refund-moved */
  payOut(ctx: RequestContext, id: string, how: string): Promise<StaffRefund> {
    return this.money.onRefund(ctx, id, 'refund.pay-out', async (tx, held) => {
      const again = held.refund.state === 'refused';
      const orderId = again ? newId() : held.refund.orderId;
      const by = { decidedBy: accountIdOf(ctx), decidedByName: actorNameOf(ctx), decidedAt: tx.now };
      const paid = { orderId, decisionNote: how.trim(), endedAt: tx.now, ...(held.refund.decidedBy ? {} : by) };
      if (!(await moveRefund(tx, id, 'pay_out', paid))) throw refundMoved();
      await this.audit(tx, held, 'refund.paid-out');
      await this.desk.payOut(tx, held.payment, { ...held.refund, orderId, state: 'done' }, { again, note: how.trim() });
      return this.views.one(tx.manager, ctx, id);
    });
  }

  private audit(tx: Tx, { payment, refund }: HeldRefund, action: string): Promise<unknown> {
    const subject = {
      subjectType: 'refund',
      subjectId: refund.id,
      dataSubjectId: payment.accountId,
      caseId: payment.id,
      unitId: payment.unitId,
    };
    return appendAudit(tx, { action, ...subject });
  }
}
