import { Inject, Injectable } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import { billMachine, billsProblems, type BillAction } from '@tinhso/bills-contract';
import { PaymentsFacade } from '@tinhso/payments-server';
import {
  accountIdOf,
  actorNameOf,
  AppConfig,
  platformProblems,
  Problem,
  Publisher,
  UnitOfWork,
  type RequestContext,
  type Tx,
} from '@tinhso/platform';
import type { BillRow } from '../data/bill.entities.js';
import { lockBill, moveBill, type BillChanges } from '../data/bills.js';
import { Province } from '../province.js';

/** What finance does with a bill whose provider refuses the payment: tell it again, give the money back, or settle it by hand. */
@Injectable()
export class DecideRefused {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Province) private readonly province: Province,
    @Inject(PaymentsFacade) private readonly payments: PaymentsFacade,
    @Inject(Publisher) private readonly publisher: Publisher,
    @Inject(AppConfig) private readonly config: AppConfig,
  ) {}

  /** @throws Problem not-found for a bill of another unit as for one that is not there | bill-not-refused */
  retry(ctx: RequestContext, id: string): Promise<void> {
    return this.unitOfWork.run(ctx, async (tx) => {
      await this.move(tx, await this.own(tx, id), 'retry', {});
      await this.publisher.publish(tx, { type: 'bill.paid', payload: { billId: id } });
    });
  }

  /** Over the limit of refunds the first who says so proposes, and the second gives it back. @throws Problem not-found | bill-not-refused | return-own-proposal */
  giveBack(ctx: RequestContext, id: string, reason: string): Promise<void> {
    return this.unitOfWork.run(ctx, async (tx) => {
      const bill = await this.own(tx, id);
      if (bill.state === 'to_return' && bill.handledBy === accountIdOf(ctx)) throw Problem.from(billsProblems, 'return-own-proposal');
      if (bill.state === 'refused' && bill.amount > this.config.settings.REFUND_APPROVAL_OVER)
        return this.move(tx, bill, 'propose_return', { reason });
      await this.move(tx, bill, 'give_back', { reason });
      await this.payments.giveBack(tx, id);
      await this.publisher.publish(tx, { type: 'bill.returned', payload: { billId: id } });
    });
  }

  /** The provider took it by telephone or letter. @throws Problem not-found | bill-not-refused */
  byHand(ctx: RequestContext, id: string, reason: string): Promise<void> {
    return this.unitOfWork.run(ctx, async (tx) => {
      const told = { toldAt: tx.now, toldDay: this.province.dayOf(tx.now) };
      await this.move(tx, await this.own(tx, id), 'settle_by_hand', { reason, ...told });
    });
  }

  private async own(tx: Tx, id: string): Promise<BillRow> {
    const bill = await lockBill(tx, id);
    if (!bill || !this.province.reach(tx.ctx.grantedUnitIds).includes(bill.unitId)) throw Problem.from(platformProblems, 'not-found');
    return bill;
  }

  private async move(tx: Tx, { id, unitId, payerId }: BillRow, action: BillAction, changes: BillChanges): Promise<void> {
    const by = { handledBy: accountIdOf(tx.ctx), handledByName: actorNameOf(tx.ctx) };
    if (!(await moveBill(tx, id, action, { ...changes, ...by }))) throw Problem.from(billsProblems, 'bill-not-refused');
    const event = billMachine.edges.find((edge) => edge.action === action)?.event ?? action;
    const record = {
      action: event,
      subjectType: 'bill',
      subjectId: id,
      caseId: id,
      unitId,
      ...(payerId ? { dataSubjectId: payerId } : {}),
    };
    await appendAudit(tx, { ...record, ...(changes.reason ? { purpose: changes.reason } : {}) });
  }
}
