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

type ReceiptedItem = Pick<ReceiptRow, 'obligationId' | 'unitId' | 'amount'>;
type Given = ReceiptedItem & Pick<ReceiptRow, 'kind' | 'voidsId' | 'part'>;

/** Gives receipts. Last in its transaction, because the series stays locked until the commit and other payers of the unit wait for it. */
@Injectable()
export class ReceiptClerk {
  constructor(
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
    @Inject(SigningFacade) private readonly signing: SigningFacade,
  ) {}

  /** For one of the things that a payment settled. @returns the number as it is printed */
  issue(tx: Tx, payment: PaymentRow, { obligationId, unitId, amount }: ReceiptedItem): Promise<string> {
    return this.give(tx, payment, { kind: 'receipt', voidsId: null, obligationId, unitId, amount });
  }

  /** Takes a receipt back by another one of the same series: the first stays as it is. @returns the number of the second */
  void(tx: Tx, payment: PaymentRow, { id, obligationId, unitId, amount }: ReceiptRow): Promise<string> {
    return this.give(tx, payment, { kind: 'void', voidsId: id, obligationId, unitId, amount });
  }

  /** Lessens a receipt by what was refunded of it, the `part`th time. @returns the number of the one that says so */
  adjust(tx: Tx, payment: PaymentRow, { id, obligationId, unitId }: ReceiptRow, amount: number, part: number): Promise<string> {
    return this.give(tx, payment, { kind: 'adjust', voidsId: id, part, obligationId, unitId, amount });
  }

  private async give(tx: Tx, { id: paymentId, accountId }: PaymentRow, what: Given): Promise<string> {
    const { unitId } = what;
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
    await insertReceipt(tx, { id, year, number, ...what, paymentId, issuedAt: tx.now });
    return receiptNumber(year, number);
  }
}
