import { Inject, Injectable } from '@nestjs/common';
import { localDate, newId } from '@tinhso/kernel';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { refundReasons, type LedgerEntryKind, type RefundReason } from '@tinhso/payments-contract';
import { Publisher, type Tx } from '@tinhso/platform';
import { insertRefund } from '../data/charges.js';
import { post } from '../data/ledger.js';
import type { PaymentRow } from '../data/payment.entities.js';
import { bookingOf } from '../domain/posting.js';
import { canMove, movePayment } from './moves.js';

/** A charge that is about to be booked. */
interface ChargedMoney {
  readonly payment: PaymentRow;
  readonly chargeId: string;
  readonly amount: number;
}

/** Books what happens to money, and orders back what pays for nothing. */
@Injectable()
export class Bookkeeper {
  constructor(
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
    @Inject(Publisher) private readonly publisher: Publisher,
  ) {}

  /** @param sourceId the charge or the refund */
  async book(tx: Tx, kind: LedgerEntryKind, payment: PaymentRow, sourceId: string, amount: number): Promise<void> {
    const { gateway, unitId, id: paymentId } = payment;
    const day = localDate(this.organisations.calendar(unitId), tx.now);
    await post(tx, bookingOf(kind, { sourceId, paymentId, gateway, unitId, amount }), day);
  }

  /** Takes a charge out of where it was booked and orders it back; the worker tells the gateway. */
  async giveBack(tx: Tx, { payment, chargeId, amount }: ChargedMoney, reason: RefundReason): Promise<void> {
    const id = newId();
    if (!(await insertRefund(tx, { id, chargeId, paymentId: payment.id, amount, reason }))) return;
    await this.book(tx, 'refund-sent', payment, id, amount);
    if (reason !== 'charged-twice' && canMove(payment, 'refund'))
      await movePayment(tx, payment, 'refund', { note: refundReasons[reason].vi });
    await this.publisher.publish(tx, { type: 'refund.requested', payload: { refundId: id } });
  }
}
