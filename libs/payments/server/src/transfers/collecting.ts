import { Inject, Injectable } from '@nestjs/common';
import { formatVnd, sumMoney } from '@tinhso/kernel';
import { isLive } from '@tinhso/payments-contract';
import type { Tx } from '@tinhso/platform';
import { insertCharge } from '../data/charges.js';
import type { PaymentRow } from '../data/payment.entities.js';
import { lockPayment, updatePayment } from '../data/payments.js';
import type { TransferRow } from '../data/transfer.entities.js';
import { collectedFor, updateTransfers } from '../data/transfers.js';
import { Bookkeeper } from '../settling/bookkeeper.js';
import { canMove, movePayment, PaymentMoved } from '../settling/moves.js';
import { Settling } from '../settling/settling.js';
import { TransferSeal } from './transfer-details.js';

/** How long an attempt that has some of its money waits for the rest. */
export const REST_MS = 24 * 3_600_000;

/**
 * Puts transfers to the attempt that they name. Once the sum is whole it settles like any other; what is more goes back; what is less
 * waits, and the attempt lasts a day longer.
 */
@Injectable()
export class Collecting {
  constructor(
    @Inject(Settling) private readonly settling: Settling,
    @Inject(Bookkeeper) private readonly books: Bookkeeper,
    @Inject(TransferSeal) private readonly seal: TransferSeal,
  ) {}

  /** @param transfer one of the caller's transaction @throws PaymentMoved: the caller does all of it again */
  async put(tx: Tx, { id: paymentId }: PaymentRow, transfer: TransferRow): Promise<void> {
    // Two transfers for the same attempt must see each other, or neither would find the sum whole.
    const payment = await lockPayment(tx, paymentId);
    if (!payment) throw new Error(`payment ${paymentId} is gone`);
    if (!canMove(payment, 'take') && !canMove(payment, 'take_late')) return this.surplus(tx, payment, transfer, transfer.amount);
    await updateTransfers(tx, [transfer.id], { state: 'collecting', paymentId, reason: null });
    const collected = await collectedFor(tx, paymentId);
    const sum = sumMoney(collected.map(({ amount }) => amount));
    if (sum < payment.amount) return this.wait(tx, payment, sum);
    await this.settle(tx, payment, transfer);
    const ids = collected.map(({ id }) => id);
    await updateTransfers(tx, ids, { state: 'spent' });
    if (sum > payment.amount) await this.giveBack(tx, payment, transfer, `${transfer.transactionNo}/du`, sum - payment.amount);
  }

  private async settle(tx: Tx, { reference, amount }: PaymentRow, transfer: TransferRow): Promise<void> {
    const { transactionNo, bookedAt: paidAt } = transfer;
    const bank = this.seal.open(transfer).payerBank.slice(0, 20);
    const verdict = { reference, outcome: 'paid', amount, transactionNo, paidAt, code: '00', ...(bank ? { bank } : {}) } as const;
    const heard = await this.settling.hearIn(tx, 'vietqr', verdict, 'transfer');
    // The attempt that was read without a lock may be an older one.
    if (heard !== 'changed') throw new PaymentMoved(reference);
  }

  private async wait(tx: Tx, payment: PaymentRow, sum: number): Promise<void> {
    if (!isLive(payment.state)) return;
    const expiresAt = new Date(tx.now.getTime() + REST_MS);
    const changes = { expiresAt, nextCheckAt: expiresAt, attention: null };
    if (canMove(payment, 'note_pending'))
      await movePayment(tx, payment, 'note_pending', { ...changes, note: `${formatVnd(sum)} / ${formatVnd(payment.amount)}` });
    else if (!(await updatePayment(tx, payment, changes))) throw new PaymentMoved(payment.id);
  }

  private async surplus(tx: Tx, payment: PaymentRow, transfer: TransferRow, amount: number): Promise<void> {
    await updateTransfers(tx, [transfer.id], { state: 'spent', paymentId: payment.id, reason: null });
    await this.giveBack(tx, payment, transfer, transfer.transactionNo, amount);
  }

  /** Money that pays for nothing: a charge of its own, so that every đồng of it can be followed to its refund. */
  private async giveBack(
    tx: Tx,
    { id: paymentId }: PaymentRow,
    transfer: TransferRow,
    transactionNo: string,
    amount: number,
  ): Promise<void> {
    const payment = await lockPayment(tx, paymentId);
    const charge = { gateway: 'vietqr', transactionNo, paymentId, amount, via: 'transfer', chargedAt: transfer.bookedAt };
    const chargeId = payment && (await insertCharge(tx, charge));
    if (!payment || !chargeId) throw new Error(`transfer ${transfer.id} was charged before`);
    await this.books.book(tx, 'surplus', payment, chargeId, amount);
    await this.books.giveBack(tx, { payment, chargeId, amount }, 'overpaid');
  }
}
