import { Inject, Injectable } from '@nestjs/common';
import { localDate, newId } from '@tinhso/kernel';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { paymentsProblems, type PaymentView, type StartPayment } from '@tinhso/payments-contract';
import { accountIdOf, actorNameOf, Idempotency, owns, platformProblems, Problem, type RequestContext, type Tx } from '@tinhso/platform';
import { findObligation, lockObligation, moveObligation } from '../data/obligations.js';
import type { ObligationRow, PaymentRow } from '../data/payment.entities.js';
import { appendPaymentEvent, insertPayment, lockPayment } from '../data/payments.js';
import { nextCheck } from '../domain/checks.js';
import { referenceOf } from '../domain/reference.js';
import { VnpayGateway } from '../gateway/vnpay/vnpay-gateway.js';
import { heldBy, PaymentViews } from '../reading/payment-views.js';
import { movePayment } from '../settling/moves.js';

/** How long an attempt lasts; nobody else can begin to pay the same in that time. */
const ATTEMPT_MS = 15 * 60_000;

export interface PaymentStart {
  readonly obligationId: string;
  readonly key: string | undefined;
  readonly body: StartPayment;
}

/** Begins to pay: holds the obligation and says where the citizen goes. The same Idempotency-Key gives the same attempt. */
@Injectable()
export class StartPaymentUseCase {
  constructor(
    @Inject(Idempotency) private readonly idempotency: Idempotency,
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
    @Inject(VnpayGateway) private readonly gateway: VnpayGateway,
    @Inject(PaymentViews) private readonly views: PaymentViews,
  ) {}

  /**
   * @throws Problem not-found | gateway-off | sum-changed | obligation-settled | obligation-cancelled | being-paid with who and until when |
   *   idempotency-key-missing | idempotency-key-reused
   */
  run(ctx: RequestContext, { obligationId, key, body }: PaymentStart): Promise<PaymentView> {
    return this.idempotency.run(ctx, { key, request: { obligationId, ...body } }, async (tx) => {
      const obligation = await findObligation(tx.manager, obligationId);
      if (!obligation || !owns(ctx, obligation.accountId)) throw Problem.from(platformProblems, 'not-found');
      if (!this.gateway.connected) throw Problem.from(paymentsProblems, 'gateway-off');
      if (body.amount !== obligation.amount) throw Problem.from(paymentsProblems, 'sum-changed', { extra: { amount: obligation.amount } });
      return this.views.payment(ctx, tx.manager, await this.begin(tx, obligation));
    });
  }

  private async begin(tx: Tx, obligation: ObligationRow): Promise<PaymentRow> {
    const { ctx, now } = tx;
    const id = newId();
    if (!(await moveObligation(tx, obligation.id, 'hold', { by: id }))) throw await this.refusal(tx, obligation.id);
    const expiresAt = new Date(now.getTime() + ATTEMPT_MS);
    const row: PaymentRow = {
      id,
      obligationId: obligation.id,
      accountId: obligation.accountId,
      unitId: obligation.unitId,
      gateway: this.gateway.key,
      reference: referenceOf(id, localDate(this.organisations.calendar(obligation.unitId), now)),
      amount: obligation.amount,
      state: 'created',
      version: 1,
      startedBy: accountIdOf(ctx),
      startedByName: actorNameOf(ctx),
      createdAt: now,
      expiresAt,
      stateSince: now,
      nextCheckAt: nextCheck(now, 0, expiresAt),
      checks: 0,
      transactionNo: null,
      bank: null,
      paidAt: null,
      failureCode: null,
      attention: null,
    };
    await insertPayment(tx, row);
    await appendPaymentEvent(tx, id, 'payment.created');
    // The address of the gateway's page goes out with this answer: from now on the citizen may be there.
    return movePayment(tx, row, 'redirect');
  }

  /** Why nobody can begin now. */
  private async refusal(tx: Tx, obligationId: string): Promise<Problem> {
    const { ctx } = tx;
    const obligation = await lockObligation(tx, obligationId);
    if (obligation?.state === 'settled') return Problem.from(paymentsProblems, 'obligation-settled');
    const holder = obligation?.heldBy ? await lockPayment(tx, obligation.heldBy) : null;
    if (obligation?.state !== 'held' || !holder) return Problem.from(paymentsProblems, 'obligation-cancelled');
    const { name, until, own, paymentId } = heldBy(ctx, holder);
    const detail = {
      vi: own ? 'Bạn đang thanh toán khoản này ở một cửa sổ hoặc máy khác.' : `${name} đang thanh toán khoản này.`,
      en: own ? 'You are paying this in another window or on another device.' : `${name} is paying this.`,
    }[ctx.locale];
    return Problem.from(paymentsProblems, 'being-paid', { detail, extra: { name, until, own, paymentId } });
  }
}
