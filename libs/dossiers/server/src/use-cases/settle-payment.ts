import { Inject, Injectable } from '@nestjs/common';
import { dossierProblems, type DossierState, type SettlePayment } from '@tinhso/dossiers-contract';
import { accountIdOf, Problem, type RequestContext } from '@tinhso/platform';
import { Desk } from '../lifecycle/desk.js';
import { PaymentSettlement } from '../process/payment-settlement.js';

/** The desk took the money and gave a receipt: the dossier goes on where it stood. */
@Injectable()
export class SettlePaymentUseCase {
  constructor(
    @Inject(Desk) private readonly desk: Desk,
    @Inject(PaymentSettlement) private readonly settlement: PaymentSettlement,
  ) {}

  /** @throws Problem not-found | dossier-changed | action-not-allowed | action-not-yours | amount-differs */
  run(ctx: RequestContext, id: string, { version, amount, receiptNumber }: SettlePayment): Promise<DossierState> {
    const action = this.settlement.actionFor.bind(this.settlement);
    return this.desk.act(ctx, { id, version, action }, async ({ tx, row }) => {
      const request = await this.settlement.open(tx, row.id);
      if (!request) throw new Error(`dossier ${row.id} waits for a payment that nobody asked for`);
      const due = await this.settlement.due(tx, request);
      if (due !== amount) throw Problem.from(dossierProblems, 'amount-differs', { extra: { amount: due } });
      const receivedByName = ctx.actor.kind === 'staff' ? ctx.actor.name : null;
      return this.settlement.receive(tx, row, request, { number: receiptNumber, receivedBy: accountIdOf(ctx), receivedByName });
    });
  }
}
