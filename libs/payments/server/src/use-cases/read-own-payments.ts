import { Inject, Injectable } from '@nestjs/common';
import { paymentStateTexts, type ObligationView, type OwnPayments, type PaymentView } from '@tinhso/payments-contract';
import { ownerIdOf, owns, platformProblems, Problem, Reader, type RequestContext } from '@tinhso/platform';
import { dueOf, findObligation, obligationsById } from '../data/obligations.js';
import { findPayment, paymentsOf } from '../data/payments.js';
import { PaymentViews } from '../reading/payment-views.js';

const MOST_DUE = 100;
const NEWEST = 50;

/** What a citizen owes and has paid. */
@Injectable()
export class ReadOwnPayments {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(PaymentViews) private readonly views: PaymentViews,
  ) {}

  async list(ctx: RequestContext): Promise<OwnPayments> {
    const { manager } = this.reader;
    const owner = ownerIdOf(ctx);
    const due = await dueOf(manager, owner, MOST_DUE);
    const rows = await paymentsOf(manager, owner, NEWEST);
    const obligations = await obligationsById(
      manager,
      rows.map((row) => row.obligationId),
    );
    return {
      due: await Promise.all(due.map((row) => this.views.obligation(ctx, manager, row))),
      payments: rows.map((row) => {
        const obligation = obligations.get(row.obligationId);
        return {
          id: row.id,
          title: obligation?.title[ctx.locale] ?? '',
          caseCode: obligation?.caseCode ?? '',
          amount: row.amount,
          state: row.state,
          stateText: paymentStateTexts[row.state][ctx.locale],
          createdAt: row.createdAt.toISOString(),
        };
      }),
    };
  }

  /** @throws Problem not-found for absent ones and those of others alike */
  async obligation(ctx: RequestContext, id: string): Promise<ObligationView> {
    const { manager } = this.reader;
    const row = await findObligation(manager, id);
    if (!row || !owns(ctx, row.accountId)) throw Problem.from(platformProblems, 'not-found');
    return this.views.obligation(ctx, manager, row);
  }

  /** @throws Problem not-found for absent ones and those of others alike */
  async payment(ctx: RequestContext, id: string): Promise<PaymentView> {
    const { manager } = this.reader;
    const row = await findPayment(manager, id);
    if (!row || !owns(ctx, row.accountId)) throw Problem.from(platformProblems, 'not-found');
    return this.views.payment(ctx, manager, row);
  }
}
