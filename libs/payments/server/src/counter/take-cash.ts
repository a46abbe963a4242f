import { Inject, Injectable } from '@nestjs/common';
import { localDate, sumMoney } from '@tinhso/kernel';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { paymentsProblems, type CashTaking, type TakeCash } from '@tinhso/payments-contract';
import { accountIdOf, actorNameOf, Idempotency, platformProblems, Problem, type RequestContext, type Tx } from '@tinhso/platform';
import { insertTaking } from '../data/cash.js';
import { obligationsById } from '../data/obligations.js';
import type { ObligationRow } from '../data/payment.entities.js';
import { CashGateway } from '../gateway/cash/cash-gateway.js';
import { Attempts } from '../settling/attempts.js';
import { Settling } from '../settling/settling.js';
import { CounterViews } from './counter-views.js';

/** Takes cash: held, charged, settled, booked and receipted in one transaction. The same Idempotency-Key takes it once. */
@Injectable()
export class TakeCashUseCase {
  constructor(
    @Inject(Idempotency) private readonly idempotency: Idempotency,
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
    @Inject(CashGateway) private readonly cash: CashGateway,
    @Inject(Attempts) private readonly attempts: Attempts,
    @Inject(Settling) private readonly settling: Settling,
    @Inject(CounterViews) private readonly views: CounterViews,
  ) {}

  /**
   * @throws Problem not-found for what is not owed to the clerk's units | sum-changed | cash-too-little | cash-several-units |
   *   obligation-settled | obligation-cancelled | being-paid | idempotency-key-missing | idempotency-key-reused
   */
  run(ctx: RequestContext, key: string | undefined, body: TakeCash): Promise<CashTaking> {
    return this.idempotency.run(ctx, { key, request: body }, async (tx) => {
      const basket = await this.basket(tx, body);
      const [{ accountId, unitId }] = basket;
      const { id: paymentId, reference, amount } = await this.attempts.begin(tx, basket, this.cash, accountId);
      const verdict = { reference, outcome: 'paid', amount, transactionNo: reference, code: '00', paidAt: tx.now } as const;
      const heard = await this.settling.hearIn(tx, this.cash.key, verdict, 'counter');
      if (heard !== 'changed') throw new Error(`cash for ${reference} was ${heard}`);
      const day = localDate(this.organisations.calendar(unitId), tx.now);
      const by = { takenBy: accountIdOf(ctx), takenByName: actorNameOf(ctx), takenAt: tx.now };
      const row = { paymentId, unitId, day, amount, given: body.given, ...by };
      await insertTaking(tx, row);
      return this.views.taking(tx.manager, row, ctx.locale);
    });
  }

  private async basket({ manager, ctx }: Tx, { obligationIds, amount, given }: TakeCash): Promise<[ObligationRow, ...ObligationRow[]]> {
    const rows = await obligationsById(manager, obligationIds);
    const basket = obligationIds.flatMap((id) => rows.get(id) ?? []);
    const reached = basket.filter(({ unitId, kind }) => kind !== 'bill' && this.organisations.isWithin(unitId, ctx.grantedUnitIds));
    const [first, ...rest] = reached;
    if (!first || reached.length !== obligationIds.length) throw Problem.from(platformProblems, 'not-found');
    if (rest.some(({ unitId }) => unitId !== first.unitId)) throw Problem.from(paymentsProblems, 'cash-several-units');
    const sum = sumMoney(reached.map((each) => each.amount));
    if (sum !== amount) throw Problem.from(paymentsProblems, 'sum-changed', { extra: { amount: sum } });
    if (given < sum) throw Problem.from(paymentsProblems, 'cash-too-little');
    return [first, ...rest];
  }
}
