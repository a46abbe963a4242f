import { Inject, Injectable } from '@nestjs/common';
import type { DossierAction } from '@tinhso/dossiers-contract';
import type { Tx } from '@tinhso/platform';
import type { DossierRow } from '../data/dossier.entity.js';
import { lockDossier } from '../data/dossiers.js';
import type { PaymentRow } from '../data/office-work.entities.js';
import { paymentsOf, settlePayment } from '../data/payments.js';
import { datesAfterWait } from '../domain/deadlines.js';
import { FeeWaivers } from './fee-waivers.js';
import { Transitions, type Transition } from '../lifecycle/transitions.js';
import { Offices } from '../offices/offices.js';
import { ProcedureBook } from '../reading/procedure-book.js';

/** A receipt, whoever gave it: the desk, or a payment service. */
export interface Receipt {
  readonly number: string;
  readonly receivedBy: string | null;
  readonly receivedByName: string | null;
}

/** A payment that came, from wherever: the dossier goes on. The desk settles by a command, a payment service through `settle`. */
@Injectable()
export class PaymentSettlement {
  constructor(
    @Inject(Transitions) private readonly transitions: Transitions,
    @Inject(Offices) private readonly offices: Offices,
    @Inject(ProcedureBook) private readonly book: ProcedureBook,
    @Inject(FeeWaivers) private readonly waivers: FeeWaivers,
  ) {}

  /** Which of the two edges fits. */
  actionFor({ acceptedAt }: Pick<DossierRow, 'acceptedAt'>): DossierAction {
    return acceptedAt === null ? 'settle_first' : 'settle';
  }

  /** The request that is waited for. */
  async open({ manager }: Pick<Tx, 'manager'>, dossierId: string): Promise<PaymentRow | undefined> {
    return (await paymentsOf(manager, dossierId)).find((request) => request.paidAt === null);
  }

  /** What is left to pay of it. */
  due({ manager }: Pick<Tx, 'manager'>, request: PaymentRow): Promise<number> {
    return this.waivers.leftOf(manager, request);
  }

  /** Writes the receipt down. @returns what changes in the dossier */
  async receive(tx: Tx, row: DossierRow, request: PaymentRow, receipt: Receipt): Promise<Transition> {
    const { number, receivedBy, receivedByName } = receipt;
    await settlePayment(tx, request.id, { receiptNumber: number, receivedBy, receivedByName });
    const mode = this.offices.waitClock(row, 'payment');
    const dates = datesAfterWait(this.offices.receiving(row.unitId, tx.now), this.book.definitionOf(row).time, mode, row, tx.now);
    return {
      changes: { ...dates, pausedAt: null },
      data: { amount: await this.due(tx, request), receiptNumber: number, requestId: request.id },
    };
  }

  /**
   * Settles a request in the caller's transaction; once, however often it is told.
   * @returns false for a request that is not waited for any more: the money has to go back
   */
  async settle(tx: Tx, dossierId: string, requestId: string, receipt: Receipt): Promise<boolean> {
    const row = await lockDossier(tx, dossierId);
    const request = row?.status === 'awaiting_payment' ? await this.open(tx, dossierId) : undefined;
    if (!row || request?.id !== requestId) return false;
    await this.transitions.take(tx, row, this.actionFor(row), await this.receive(tx, row, request, receipt));
    return true;
  }
}
