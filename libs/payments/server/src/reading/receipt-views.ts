import { Inject, Injectable } from '@nestjs/common';
import type { ReceiptView } from '@tinhso/payments-contract';
import { SigningFacade } from '@tinhso/signing-server';
import type { EntityManager } from 'typeorm';
import { receiptsOf } from '../data/receipts.js';
import { receiptNumber } from '../domain/receipt-number.js';
import { RECEIPT_SUBJECT } from '../receipts/receipt-clerk.js';

/** The receipts of a payment, with their documents once the worker has made them. */
@Injectable()
export class ReceiptViews {
  constructor(@Inject(SigningFacade) private readonly signing: SigningFacade) {}

  /** By the obligation that each is for. */
  async of(manager: EntityManager, paymentId: string): Promise<Map<string, ReceiptView>> {
    const receipts = await receiptsOf(manager, [paymentId]);
    const given = receipts.filter(({ kind }) => kind === 'receipt');
    const ids = given.map(({ id }) => id);
    const documents = ids.length === 0 ? undefined : await this.signing.documentsOf(manager, RECEIPT_SUBJECT, ids);
    return new Map(
      given.map(({ id, obligationId, year, number, issuedAt }) => {
        const document = documents?.get(id)?.[0];
        const view: ReceiptView = {
          number: receiptNumber(year, number),
          issuedAt: issuedAt.toISOString(),
          ...(document?.state === 'ready' ? { documentId: document.id } : {}),
          voided: receipts.some(({ voidsId, kind }) => voidsId === id && kind === 'void'),
        };
        return [obligationId, view];
      }),
    );
  }
}
