import { Inject, Injectable } from '@nestjs/common';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { paymentStateTexts, type StaffPaymentItem } from '@tinhso/payments-contract';
import type { Locale } from '@tinhso/platform';
import type { EntityManager } from 'typeorm';
import { obligationsById } from '../data/obligations.js';
import type { PaymentRow } from '../data/payment.entities.js';
import { receiptsOf } from '../data/receipts.js';
import { receiptNumber } from '../domain/receipt-number.js';
import { attentionText } from './attention.js';

/** Payments as finance sees them in a list: two further queries, however many there are. */
@Injectable()
export class StaffItems {
  constructor(@Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade) {}

  async of(manager: EntityManager, rows: readonly PaymentRow[], locale: Locale): Promise<StaffPaymentItem[]> {
    const ids = rows.map((row) => row.obligationId);
    const obligations = await obligationsById(manager, ids);
    const receipts = await receiptsOf(
      manager,
      rows.map((row) => row.id),
    );
    return rows.map((row) => {
      const obligation = obligations.get(row.obligationId);
      const receipt = receipts.find(({ paymentId, kind }) => paymentId === row.id && kind === 'receipt');
      return {
        id: row.id,
        reference: row.reference,
        caseCode: obligation?.caseCode ?? '',
        unitName: this.organisations.unit(row.unitId)?.shortName ?? '',
        payerName: obligation?.payerName ?? '',
        amount: row.amount,
        state: row.state,
        stateText: paymentStateTexts[row.state][locale],
        createdAt: row.createdAt.toISOString(),
        ...(receipt ? { receiptNumber: receiptNumber(receipt.year, receipt.number) } : {}),
        ...(row.attention ? { stuck: attentionText(row.attention)[locale] } : {}),
      };
    });
  }
}
