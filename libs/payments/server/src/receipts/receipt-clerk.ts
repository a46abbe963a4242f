import { Inject, Injectable } from '@nestjs/common';
import { localDate, newId } from '@tinhso/kernel';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import type { Tx } from '@tinhso/platform';
import { SigningFacade } from '@tinhso/signing-server';
import type { ReceiptRow } from '../data/money.entities.js';
import type { PaymentRow } from '../data/payment.entities.js';
import { insertReceipt, nextReceiptNumber } from '../data/receipts.js';
import { receiptNumber } from '../domain/receipt-number.js';

/** Subject type of receipts at the signing domain. */
export const RECEIPT_SUBJECT = 'payment-receipt';

/** Gives receipts. Last in its transaction, because the series stays locked until the commit and other payers of the unit wait for it. */
@Injectable()
export class ReceiptClerk {
  constructor(
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
    @Inject(SigningFacade) private readonly signing: SigningFacade,
  ) {}

  /** @returns the number as it is printed */
  issue(tx: Tx, payment: PaymentRow): Promise<string> {
    return this.give(tx, payment, { kind: 'receipt', voidsId: null });
  }

  /** Takes a receipt back by another one of the same series: the first stays as it is. @returns the number of the second */
  void(tx: Tx, payment: PaymentRow, voided: ReceiptRow): Promise<string> {
    return this.give(tx, payment, { kind: 'void', voidsId: voided.id });
  }

  private async give(tx: Tx, payment: PaymentRow, what: Pick<ReceiptRow, 'kind' | 'voidsId'>): Promise<string> {
    const { unitId, accountId, obligationId, amount } = payment;
    const unit = this.organisations.unit(unitId);
    if (!unit) throw new Error(`unknown unit ${unitId}`);
    const id = newId();
    const office = { unitId: unit.id, unitName: unit.name, fullName: unit.name, position: unit.deskName ?? 'Bộ phận Một cửa' };
    await this.signing.requestDocument(tx, {
      kind: 'receipt',
      subjectType: RECEIPT_SUBJECT,
      subjectId: id,
      ownerAccountId: accountId,
      issuer: { unitId: unit.id, name: unit.name },
      signedBy: { type: 'office', ...office, capacity: [] },
    });
    const year = Number(localDate(this.organisations.calendar(unitId), tx.now).slice(0, 4));
    const number = await nextReceiptNumber(tx, unitId, year);
    await insertReceipt(tx, { id, unitId, year, number, ...what, obligationId, paymentId: payment.id, amount, issuedAt: tx.now });
    return receiptNumber(year, number);
  }
}
