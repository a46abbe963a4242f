import { Inject, Injectable } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import type { PaymentSettledEvent } from '@tinhso/payments-contract';
import { PaymentsFacade } from '@tinhso/payments-server';
import { Publisher, type Tx } from '@tinhso/platform';
import { lockBill, moveBill } from '../data/bills.js';

/** A bill was paid: from now on its provider has to be told. */
@Injectable()
export class SettleBill {
  constructor(
    @Inject(PaymentsFacade) private readonly payments: PaymentsFacade,
    @Inject(Publisher) private readonly publisher: Publisher,
  ) {}

  /** @throws Error for a bill that nobody asked to be paid, a fault of ours */
  async run(tx: Tx, { obligationId: id, paymentId, receiptNumber }: PaymentSettledEvent['payload']): Promise<void> {
    const bill = await lockBill(tx, id);
    if (!bill) throw new Error(`a bill that nobody asked for was paid: ${id}`);
    const { accountId: payerId, reference, paidAt } = await this.payments.payer(tx.manager, paymentId);
    if (!(await moveBill(tx, id, 'pay', { paymentId, payerId, reference, receiptNumber, paidAt }))) {
      // Another sum is being asked for it now: nobody owes this one.
      if (bill.state === 'dropped') await this.payments.giveBack(tx, id);
      return;
    }
    await appendAudit(tx, { action: 'bill.paid', subjectType: 'bill', subjectId: id, dataSubjectId: payerId, unitId: bill.unitId });
    await this.publisher.publish(tx, { type: 'bill.paid', payload: { billId: id } });
  }
}
