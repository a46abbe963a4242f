import { Inject, Injectable } from '@nestjs/common';
import { localDate, newId } from '@tinhso/kernel';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { isBeside, refundReasons, type LedgerAccount, type RefundReason } from '@tinhso/payments-contract';
import { Publisher, type Tx } from '@tinhso/platform';
import { post } from '../data/ledger.js';
import type { PaymentRow } from '../data/payment.entities.js';
import { insertAutoRefund } from '../data/refunds.js';
import { bookingOf, chargeOf, type BookedKind, type Posting, type Share } from '../domain/posting.js';
import { canMove, movePayment } from './moves.js';

/** A charge that is about to be booked. */
interface ChargedMoney {
  readonly payment: PaymentRow;
  readonly chargeId: string;
  readonly amount: number;
  /** The item that goes back; absent for money that pays for nothing. */
  readonly obligationId?: string;
}

/** Books what happens to money, and orders back what pays for nothing. */
@Injectable()
export class Bookkeeper {
  constructor(
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
    @Inject(Publisher) private readonly publisher: Publisher,
  ) {}

  /**
   * @param sourceId the charge, the refund, or the obligation that is given back
   * @param payee whose it is, where it is taken away from somebody
   */
  book(tx: Tx, kind: BookedKind, payment: PaymentRow, sourceId: string, amount: number, payee?: LedgerAccount): Promise<void> {
    const of = { sourceId, paymentId: payment.id, clearing: payment.clearing, way: payment.gateway, amount };
    return this.post(tx, payment, bookingOf(kind, { ...of, ...(payee ? { payee } : {}) }));
  }

  /** Books a charge: to everybody what is theirs. */
  charge(tx: Tx, payment: PaymentRow, chargeId: string, shares: readonly Share[]): Promise<void> {
    return this.post(tx, payment, chargeOf({ sourceId: chargeId, paymentId: payment.id, clearing: payment.clearing }, shares));
  }

  /** Takes money out of where it was booked and orders it back; the worker tells the gateway. @returns the payment as it is afterwards */
  async giveBack(tx: Tx, { payment, chargeId, amount, obligationId }: ChargedMoney, reason: RefundReason): Promise<PaymentRow> {
    const id = newId();
    const refund = { id, chargeId, paymentId: payment.id, amount, reason, ...(obligationId ? { obligationId } : {}) };
    if (!(await insertAutoRefund(tx, refund))) return payment;
    await this.book(tx, 'refund-sent', payment, id, amount);
    await this.publisher.publish(tx, { type: 'refund.requested', payload: { refundId: id } });
    if (isBeside(reason) || !canMove(payment, 'refund')) return payment;
    return movePayment(tx, payment, 'refund', { note: refundReasons[reason].vi });
  }

  private post(tx: Tx, { unitId }: PaymentRow, posting: Posting): Promise<void> {
    return post(tx, posting, localDate(this.organisations.calendar(unitId), tx.now));
  }
}
