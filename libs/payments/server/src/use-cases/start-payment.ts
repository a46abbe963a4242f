import { Inject, Injectable } from '@nestjs/common';
import { sumMoney } from '@tinhso/kernel';
import { paymentsProblems, type PaymentView, type StartPayment } from '@tinhso/payments-contract';
import { Idempotency, ownerIdOf, owns, platformProblems, Problem, type RequestContext, type Tx } from '@tinhso/platform';
import { obligationsById } from '../data/obligations.js';
import { admittedTo } from '../data/payers.js';
import type { ObligationRow } from '../data/payment.entities.js';
import type { PaymentGateway } from '../gateway/payment-gateway.js';
import { PaymentGateways } from '../gateway/payment-gateways.js';
import { PaymentViews } from '../reading/payment-views.js';
import { Attempts } from '../settling/attempts.js';
import { movePayment } from '../settling/moves.js';

/** Begins to pay: holds everything in the basket, or nothing, and says what the citizen does next. The same Idempotency-Key gives the same attempt. */
@Injectable()
export class StartPaymentUseCase {
  constructor(
    @Inject(Idempotency) private readonly idempotency: Idempotency,
    @Inject(PaymentGateways) private readonly gateways: PaymentGateways,
    @Inject(Attempts) private readonly attempts: Attempts,
    @Inject(PaymentViews) private readonly views: PaymentViews,
  ) {}

  /**
   * @throws Problem not-found | gateway-off | way-unknown | sum-changed | obligation-settled | obligation-cancelled |
   *   being-paid with who and until when, for each | idempotency-key-missing | idempotency-key-reused
   */
  run(ctx: RequestContext, key: string | undefined, body: StartPayment): Promise<PaymentView> {
    return this.idempotency.run(ctx, { key, request: body }, async (tx) => {
      const basket = await this.basket(tx, body.obligationIds);
      const gateway = this.way(body, sumMoney(basket.map(({ amount }) => amount)));
      const begun = await this.attempts.begin(tx, basket, gateway, ownerIdOf(ctx));
      // What to do next goes out with this answer: from now on the citizen may be at it.
      return this.views.payment(ctx, tx.manager, await movePayment(tx, begun, 'redirect'));
    });
  }

  private async basket({ manager, ctx }: Tx, ids: readonly string[]): Promise<ObligationRow[]> {
    const rows = await obligationsById(manager, ids);
    const basket = ids.flatMap((id) => rows.get(id) ?? []);
    const others = basket.filter(({ accountId }) => !owns(ctx, accountId)).map(({ id }) => id);
    const admitted = await admittedTo(manager, ownerIdOf(ctx), others);
    if (basket.length !== ids.length || admitted.size !== others.length) throw Problem.from(platformProblems, 'not-found');
    return basket;
  }

  private way({ way, amount: shown }: StartPayment, amount: number): PaymentGateway {
    if (!this.gateways.connected) throw Problem.from(paymentsProblems, 'gateway-off');
    if (shown !== amount) throw Problem.from(paymentsProblems, 'sum-changed', { extra: { amount } });
    const gateway = this.gateways.choose(way, amount);
    if (!gateway) throw Problem.from(paymentsProblems, 'way-unknown');
    return gateway;
  }
}
