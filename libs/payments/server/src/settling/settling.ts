import { Inject, Injectable } from '@nestjs/common';
import { UnitOfWork, type RequestContext, type Tx } from '@tinhso/platform';
import { insertCharge } from '../data/charges.js';
import type { PaymentRow } from '../data/payment.entities.js';
import { appendPaymentEvent, findPaymentByReference, updatePayment } from '../data/payments.js';
import { GRACE_MS } from '../domain/checks.js';
import type { GatewayVerdict } from '../gateway/payment-gateway.js';
import { BasketSettling } from './basket-settling.js';
import { Bookkeeper } from './bookkeeper.js';
import { canMove, endWithoutMoney, movePayment, PaymentMoved } from './moves.js';
import { untilUnmoved } from './until-unmoved.js';

/** How we came to hear of it: the gateway called, was asked, or settled it by file; a transfer came to the bank, or cash to the counter. */
export type Via = 'ipn' | 'query' | 'transfer' | 'counter' | 'settlement';

/** What a message of the gateway changed; `known` had been heard before. */
export type Heard = 'changed' | 'known' | 'unknown-reference' | 'wrong-amount';

/**
 * What a gateway says becomes so here, once: charge, payment, what was owed, ledger, receipt and news in one transaction. Messages may
 * come twice, in any order, at the same time and beside the schedule; whoever loses a race does the work again on what is there then.
 */
@Injectable()
export class Settling {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Bookkeeper) private readonly books: Bookkeeper,
    @Inject(BasketSettling) private readonly baskets: BasketSettling,
  ) {}

  /** @param verdict a message whose signature is good */
  hear(ctx: RequestContext, gateway: string, verdict: GatewayVerdict, via: Via): Promise<Heard> {
    return untilUnmoved(() => this.unitOfWork.run(ctx, (tx) => this.hearIn(tx, gateway, verdict, via)));
  }

  /** The gateway could not be asked, or not be trusted, beyond the end of the attempt: from now on somebody may have to look. */
  async loseSight(ctx: RequestContext, gateway: string, reference: string): Promise<Heard> {
    return this.hear(ctx, gateway, { reference, outcome: 'doubtful', amount: 0, transactionNo: '', code: 'no-answer' }, 'query');
  }

  /** The same in the caller's transaction, who does the whole work again when it throws PaymentMoved. */
  async hearIn(tx: Tx, gateway: string, verdict: GatewayVerdict, via: Via): Promise<Heard> {
    const row = await findPaymentByReference(tx.manager, gateway, verdict.reference);
    if (!row) return 'unknown-reference';
    const { outcome, code } = verdict;
    if (outcome === 'absent') return this.endIf(tx, row, tx.now >= row.expiresAt, code);
    if (code === 'no-answer') return this.doubt(tx, row, 'no-answer');
    if (verdict.amount !== row.amount) {
      if (via === 'query') await this.doubt(tx, row, 'wrong-amount');
      return 'wrong-amount';
    }
    // Money without a number could not be told from the same money with one.
    if (outcome === 'paid' && verdict.transactionNo) return this.take(tx, row, verdict, via);
    if (outcome === 'doubtful' || outcome === 'paid') return this.doubt(tx, row, 'doubtful');
    if (outcome === 'pending') return this.wait(tx, row, via);
    const action = ({ failed: 'fail', cancelled: 'cancel', 'timed-out': 'expire' } as const)[outcome];
    if (!canMove(row, action)) return 'known';
    await endWithoutMoney(tx, row, action, code);
    return 'changed';
  }

  private async take(tx: Tx, row: PaymentRow, verdict: GatewayVerdict, via: Via): Promise<Heard> {
    const { transactionNo, amount, paidAt = tx.now, bank } = verdict;
    const charge = { gateway: row.gateway, transactionNo, paymentId: row.id, amount, via, chargedAt: paidAt };
    const chargeId = await insertCharge(tx, charge);
    if (!chargeId) return 'known';
    const action = canMove(row, 'take') ? 'take' : canMove(row, 'take_late') ? 'take_late' : undefined;
    if (!action) {
      await appendPaymentEvent(tx, row.id, 'payment.charged_twice', transactionNo);
      await this.books.book(tx, 'surplus', row, chargeId, amount);
      await this.books.giveBack(tx, { payment: row, chargeId, amount }, 'charged-twice');
      return 'changed';
    }
    const taken = { transactionNo, bank: bank ?? null, paidAt, nextCheckAt: null, attention: null, failureCode: null };
    const paid = await movePayment(tx, row, action, { ...taken, note: transactionNo });
    await this.baskets.settle(tx, paid, chargeId);
    return 'changed';
  }

  private async wait(tx: Tx, row: PaymentRow, via: Via): Promise<Heard> {
    if (via === 'query' && tx.now.getTime() >= row.expiresAt.getTime() + GRACE_MS) return this.endIf(tx, row, true, null);
    // A gateway says "not finished" of what was only begun too: that is where the payment stands anyway.
    if (via === 'query' && row.state === 'redirected') return 'known';
    if (!canMove(row, 'note_pending')) return 'known';
    await movePayment(tx, row, 'note_pending', { attention: null });
    return 'changed';
  }

  private async endIf(tx: Tx, row: PaymentRow, over: boolean, code: string | null): Promise<Heard> {
    if (!over || !canMove(row, 'expire')) return 'known';
    await endWithoutMoney(tx, row, 'expire', code);
    return 'changed';
  }

  private async doubt(tx: Tx, row: PaymentRow, attention: string): Promise<Heard> {
    if (canMove(row, 'lose_sight')) {
      await movePayment(tx, row, 'lose_sight', { attention });
      return 'changed';
    }
    if (attention === 'doubtful' && canMove(row, 'doubt_late')) {
      await movePayment(tx, row, 'doubt_late', { attention, nextCheckAt: tx.now });
      return 'changed';
    }
    if (row.state !== 'unknown' || row.attention === attention) return 'known';
    if (!(await updatePayment(tx, row, { attention }))) throw new PaymentMoved(row.id);
    return 'changed';
  }
}
