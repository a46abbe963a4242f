import { Inject, Injectable } from '@nestjs/common';
import { newId } from '@tinhso/kernel';
import type { DossierState, RequestPayment } from '@tinhso/dossiers-contract';
import { accountIdOf, type RequestContext } from '@tinhso/platform';
import { insertPayment, paymentsOf } from '../data/payments.js';
import { Desk } from '../lifecycle/desk.js';
import { FeeObligations } from '../process/fee-obligations.js';

/** Asks the citizen to pay before it goes on (national status 6). The clock stands still until then; whoever takes payments hears of it. */
@Injectable()
export class RequestPaymentUseCase {
  constructor(
    @Inject(Desk) private readonly desk: Desk,
    @Inject(FeeObligations) private readonly fees: FeeObligations,
  ) {}

  /** @throws Problem not-found | dossier-changed | action-not-allowed | action-not-yours | amount-out-of-range */
  run(ctx: RequestContext, id: string, { version, amount, reason }: RequestPayment): Promise<DossierState> {
    return this.desk.act(ctx, { id, version, action: 'request_payment' }, async ({ tx, row }) => {
      const requestId = newId();
      const number = (await paymentsOf(tx.manager, row.id)).length + 1;
      await insertPayment(tx, {
        id: requestId,
        dossierId: row.id,
        number,
        amount,
        reason,
        requestedAt: tx.now,
        requestedBy: accountIdOf(ctx),
        requestedByName: ctx.actor.kind === 'staff' ? ctx.actor.name : '',
        paidAt: null,
        receiptNumber: null,
        receivedBy: null,
        receivedByName: null,
      });
      await this.fees.forRequest(tx, row, { id: requestId, amount, reason });
      return { changes: { pausedAt: tx.now }, data: { amount, reason, requestId } };
    });
  }
}
