import { Inject, Injectable } from '@nestjs/common';
import { localDate, newId, sumMoney } from '@tinhso/kernel';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { accountIdOf, actorNameOf, type Tx } from '@tinhso/platform';
import { insertItems } from '../data/items.js';
import { moveObligations } from '../data/obligations.js';
import type { ObligationRow, PaymentRow } from '../data/payment.entities.js';
import { appendPaymentEvent, insertPayment } from '../data/payments.js';
import { nextCheck } from '../domain/checks.js';
import type { PaymentGateway } from '../gateway/payment-gateway.js';
import { whyNotHeld } from './holding.js';

/** Begins attempts to pay, whoever begins them. */
@Injectable()
export class Attempts {
  constructor(@Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade) {}

  /**
   * Holds the whole basket for a new attempt, or nothing of it.
   * @param accountId whose payment it is
   * @throws Problem obligation-settled | obligation-cancelled | being-paid
   */
  async begin(tx: Tx, basket: readonly ObligationRow[], gateway: PaymentGateway, accountId: string): Promise<PaymentRow> {
    const { ctx, now } = tx;
    const id = newId();
    const ids = basket.map((obligation) => obligation.id);
    if ((await moveObligations(tx, ids, 'hold', { by: id })) !== ids.length) throw await whyNotHeld(tx, ids, id);
    const unitId = this.unitOf(basket);
    const expiresAt = new Date(now.getTime() + gateway.attemptMs);
    const row: PaymentRow = {
      id,
      accountId,
      unitId,
      gateway: gateway.key,
      clearing: gateway.clearing(unitId),
      reference: gateway.reference(id, localDate(this.organisations.calendar(unitId), now)),
      amount: sumMoney(basket.map(({ amount }) => amount)),
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
    await insertItems(
      tx,
      basket.map(({ id: obligationId, unitId: of, amount }, index) => ({
        paymentId: id,
        obligationId,
        line: index + 1,
        unitId: of,
        amount,
      })),
    );
    await appendPaymentEvent(tx, id, 'payment.created');
    return row;
  }

  /** The unit that all of it is owed to, else the province. */
  private unitOf(basket: readonly ObligationRow[]): string {
    const [first] = basket;
    if (first && basket.every(({ unitId }) => unitId === first.unitId)) return first.unitId;
    const province = this.organisations.units().find(({ parentId }) => parentId === undefined);
    if (!province) throw new Error('the province has no unit');
    return province.id;
  }
}
