import { Inject, Injectable } from '@nestjs/common';
import { paymentStateText, type ObligationView, type OwnPayments, type PaymentView, type PayWays } from '@tinhso/payments-contract';
import { ownerIdOf, owns, platformProblems, Problem, Reader, type RequestContext } from '@tinhso/platform';
import { itemsOfMany } from '../data/items.js';
import { dueOf, findObligation, obligationsById } from '../data/obligations.js';
import { admittedTo } from '../data/payers.js';
import { findPayment, paymentsOf } from '../data/payments.js';
import { PaymentGateways } from '../gateway/payment-gateways.js';
import { PaymentViews } from '../reading/payment-views.js';
import { basketTitle } from '../reading/titles.js';

const MOST_DUE = 100;
const NEWEST = 50;

/** What a citizen owes and has paid. */
@Injectable()
export class ReadOwnPayments {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(PaymentViews) private readonly views: PaymentViews,
    @Inject(PaymentGateways) private readonly gateways: PaymentGateways,
  ) {}

  async list(ctx: RequestContext): Promise<OwnPayments> {
    const { manager } = this.reader;
    const owner = ownerIdOf(ctx);
    const due = await dueOf(manager, owner, MOST_DUE);
    const rows = await paymentsOf(manager, owner, NEWEST);
    const items = await itemsOfMany(
      manager,
      rows.map((row) => row.id),
    );
    const obligations = await obligationsById(
      manager,
      [...items.values()].flat().map(({ obligationId }) => obligationId),
    );
    return {
      due: await Promise.all(due.map((row) => this.views.obligation(ctx, manager, row))),
      payments: rows.map((row) => {
        const basket = (items.get(row.id) ?? []).flatMap(({ obligationId }) => obligations.get(obligationId) ?? []);
        return {
          id: row.id,
          title: basketTitle(
            basket.map(({ title }) => title),
            ctx.locale,
          ),
          caseCode: basket[0]?.caseCode ?? '',
          items: basket.length,
          amount: row.amount,
          state: row.state,
          stateText: paymentStateText(row.state, row.gateway)[ctx.locale],
          createdAt: row.createdAt.toISOString(),
        };
      }),
    };
  }

  /** @throws Problem not-found for absent ones and those of others alike */
  async obligation(ctx: RequestContext, id: string): Promise<ObligationView> {
    const { manager } = this.reader;
    const row = await findObligation(manager, id);
    const mayPay = row && (owns(ctx, row.accountId) || (await admittedTo(manager, ownerIdOf(ctx), [id])).has(id));
    if (!mayPay) throw Problem.from(platformProblems, 'not-found');
    return this.views.obligation(ctx, manager, row);
  }

  /** The ways to pay that are connected. */
  ways({ locale }: RequestContext): PayWays {
    return { ways: this.gateways.ways(locale) };
  }

  /** @throws Problem not-found for absent ones and those of others alike */
  async payment(ctx: RequestContext, id: string): Promise<PaymentView> {
    const { manager } = this.reader;
    const row = await findPayment(manager, id);
    if (!row || !owns(ctx, row.accountId)) throw Problem.from(platformProblems, 'not-found');
    return this.views.payment(ctx, manager, row);
  }
}
