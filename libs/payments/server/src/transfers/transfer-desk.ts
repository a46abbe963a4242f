import { Inject, Injectable } from '@nestjs/common';
import { appendAudit, recordRefusal } from '@tinhso/audit-server';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { paymentsProblems } from '@tinhso/payments-contract';
import { platformProblems, Problem, UnitOfWork, type RequestContext, type Tx } from '@tinhso/platform';
import { findPayment } from '../data/payments.js';
import type { TransferRow } from '../data/transfer.entities.js';
import { lockTransfer } from '../data/transfers.js';
import { untilUnmoved } from '../settling/until-unmoved.js';

/** Acts of finance on a transfer. The account is the province's, so only a post of the province may. */
@Injectable()
export class TransferDesk {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
  ) {}

  isOfProvince({ grantedUnitIds }: RequestContext): boolean {
    const province = this.organisations.units().find(({ parentId }) => parentId === undefined);
    return province !== undefined && this.organisations.isWithin(province.id, grantedUnitIds);
  }

  /**
   * Does something with one transfer, which is nobody else's meanwhile, and records it.
   * @throws Problem not-found for absent transfers and for posts below the province alike
   */
  async act<T>(ctx: RequestContext, id: string, action: string, work: (tx: Tx, transfer: TransferRow) => Promise<T>): Promise<T> {
    const done = await untilUnmoved(() =>
      this.unitOfWork.run(ctx, async (tx) => {
        const transfer = this.isOfProvince(ctx) ? await lockTransfer(tx, id) : null;
        if (!transfer) return undefined;
        const result = await work(tx, transfer);
        const payment = transfer.paymentId ? await findPayment(tx.manager, transfer.paymentId) : null;
        const subject = payment ? { dataSubjectId: payment.accountId } : {};
        await appendAudit(tx, { action, subjectType: 'bank-transfer', subjectId: id, fields: ['payer', 'content', 'amount'], ...subject });
        return { result };
      }),
    );
    if (done) return done.result;
    await recordRefusal(this.unitOfWork, ctx, { action, subjectType: 'bank-transfer', subjectId: id });
    throw Problem.from(platformProblems, 'not-found');
  }

  /** @throws Problem transfer-moved unless it is still to be decided */
  async mustBeUndecided({ manager }: Tx, { state, paymentId }: TransferRow): Promise<void> {
    const payment = state === 'collecting' && paymentId ? await findPayment(manager, paymentId) : null;
    const over = payment !== null && ['failed', 'expired', 'cancelled'].includes(payment.state);
    if (state !== 'unclear' && !over) throw Problem.from(paymentsProblems, 'transfer-moved');
  }
}
