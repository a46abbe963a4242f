import { Inject, Injectable } from '@nestjs/common';
import { recordRefusal } from '@tinhso/audit-server';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { platformProblems, Problem, UnitOfWork, type RequestContext, type Tx } from '@tinhso/platform';
import { findRefund } from '../data/charges.js';
import { itemsOf } from '../data/items.js';
import type { RefundRow } from '../data/money.entities.js';
import type { PaymentRow } from '../data/payment.entities.js';
import { lockPayment } from '../data/payments.js';
import { lockRefund } from '../data/refunds.js';

/** A refund with its payment, both locked. */
export interface HeldRefund {
  readonly payment: PaymentRow;
  readonly refund: RefundRow;
}

/** Money within somebody's posts: a payment by the unit of what it paid, for absent ones and those of others alike nothing. */
@Injectable()
export class StaffMoney {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
  ) {}

  /** Runs on a payment of which an item, or all, is within the posts. @throws Problem not-found */
  async onPayment<T>(
    ctx: RequestContext,
    id: string,
    { action, obligationId }: { action: string; obligationId?: string },
    work: (tx: Tx, payment: PaymentRow) => Promise<T>,
  ): Promise<T> {
    const done = await this.unitOfWork.run(ctx, async (tx) => {
      const payment = await lockPayment(tx, id);
      if (!payment || !(await this.reaches(tx, payment, obligationId))) return undefined;
      return { result: await work(tx, payment) };
    });
    if (done) return done.result;
    return this.refuse(ctx, action, 'payment', id);
  }

  /** Runs on a refund within the posts; the payment is locked first, as everywhere. @throws Problem not-found */
  async onRefund<T>(ctx: RequestContext, id: string, action: string, work: (tx: Tx, held: HeldRefund) => Promise<T>): Promise<T> {
    const done = await this.unitOfWork.run(ctx, async (tx) => {
      const seen = await findRefund(tx.manager, id);
      const payment = seen && (await lockPayment(tx, seen.paymentId));
      if (!payment || !(await this.reaches(tx, payment, seen.obligationId ?? undefined))) return undefined;
      const refund = await lockRefund(tx, id);
      return refund ? { result: await work(tx, { payment, refund }) } : undefined;
    });
    if (done) return done.result;
    return this.refuse(ctx, action, 'refund', id);
  }

  /** The whole payment where no item is named: all of it has to be within the posts then. */
  private async reaches({ manager, ctx }: Tx, payment: PaymentRow, obligationId: string | undefined): Promise<boolean> {
    if (this.organisations.isWithin(payment.unitId, ctx.grantedUnitIds)) return true;
    if (!obligationId) return false;
    const item = (await itemsOf(manager, payment.id)).find((each) => each.obligationId === obligationId);
    return item !== undefined && this.organisations.isWithin(item.unitId, ctx.grantedUnitIds);
  }

  private async refuse(ctx: RequestContext, action: string, subjectType: string, subjectId: string): Promise<never> {
    await recordRefusal(this.unitOfWork, ctx, { action, subjectType, subjectId });
    throw Problem.from(platformProblems, 'not-found');
  }
}
