import { Inject, Injectable } from '@nestjs/common';
import type { ObligationWaivedEvent, PaymentSettledEvent } from '@tinhso/payments-contract';
import { PaymentsFacade } from '@tinhso/payments-server';
import { Consumes, type DeliveredEvent, type Delivery, type EventConsumer, type Tx } from '@tinhso/platform';
import { findDossier } from '../data/dossiers.js';
import { insertPayment, paymentsOf } from '../data/payments.js';
import { FEE_KINDS } from '../process/fee-obligations.js';
import { PaymentSettlement } from '../process/payment-settlement.js';
import { feePaidConsumer } from './consumers.js';

/** Length of what is kept of a receipt's number. */
const MOST_RECEIPT = 40;

/** A fee was paid by a payment service: the dossier goes on, or writes the fee down that was due at filing. Of what is waived altogether, as if it had been paid. */
@Consumes(feePaidConsumer)
@Injectable()
export class FeePaidConsumer implements EventConsumer {
  constructor(
    @Inject(PaymentSettlement) private readonly settlement: PaymentSettlement,
    @Inject(PaymentsFacade) private readonly payments: PaymentsFacade,
  ) {}

  async handle(event: DeliveredEvent, delivery: Delivery): Promise<void> {
    if (event.type === 'obligation.waived') return this.waived(event.payload as ObligationWaivedEvent['payload'], delivery);
    const settled = event.payload as PaymentSettledEvent['payload'];
    await delivery.complete(async (tx) => {
      if (settled.kind === FEE_KINDS.request) await this.goOn(tx, settled);
      if (settled.kind === FEE_KINDS.filing) await this.note(tx, settled);
    });
  }

  /** Nothing is left to pay of what the office asked for: the rule stands where the receipt would. */
  private async waived({ kind, caseId, obligationId, source }: ObligationWaivedEvent['payload'], delivery: Delivery): Promise<void> {
    const receipt = { number: `Miễn: ${source}`.slice(0, MOST_RECEIPT), receivedBy: null, receivedByName: null };
    await delivery.complete(async (tx) => {
      if (kind === FEE_KINDS.request) await this.settlement.settle(tx, caseId, obligationId, receipt);
    });
  }

  private async goOn(tx: Tx, { caseId, obligationId, receiptNumber }: PaymentSettledEvent['payload']): Promise<void> {
    const receipt = { number: receiptNumber, receivedBy: null, receivedByName: null };
    // Withdrawn or stopped in the very moment in which it was paid.
    if (!(await this.settlement.settle(tx, caseId, obligationId, receipt))) await this.payments.giveBack(tx, obligationId);
  }

  private async note(tx: Tx, { caseId, obligationId, receiptNumber }: PaymentSettledEvent['payload']): Promise<void> {
    const row = await findDossier(tx.manager, caseId);
    if (!row) throw new Error(`a fee of the unknown dossier ${caseId} was paid`);
    await insertPayment(tx, {
      // By it what a rule took off is found. What was due at filing is settled once.
      id: obligationId,
      dossierId: row.id,
      number: (await paymentsOf(tx.manager, row.id)).length + 1,
      amount: row.feeTotal,
      reason: 'Phí, lệ phí khi nộp hồ sơ',
      requestedAt: row.submittedAt,
      requestedBy: row.accountId,
      requestedByName: '',
      paidAt: tx.now,
      receiptNumber,
      receivedBy: null,
      receivedByName: null,
    });
  }
}
