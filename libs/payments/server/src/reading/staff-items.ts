import { Inject, Injectable } from '@nestjs/common';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { paymentStateText, type StaffPaymentItem } from '@tinhso/payments-contract';
import type { Locale } from '@tinhso/platform';
import type { EntityManager } from 'typeorm';
import { itemsOfMany } from '../data/items.js';
import { obligationsById } from '../data/obligations.js';
import type { PaymentRow } from '../data/payment.entities.js';
import { receiptsOf } from '../data/receipts.js';
import { receiptNumber } from '../domain/receipt-number.js';
import { attentionText } from './attention.js';

/** Payments as finance sees them in a list: three further queries, however many there are. */
@Injectable()
export class StaffItems {
  constructor(@Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade) {}

  /** @param unitIds whose parts are shown */
  async of(manager: EntityManager, rows: readonly PaymentRow[], unitIds: readonly string[], locale: Locale): Promise<StaffPaymentItem[]> {
    const ids = rows.map((row) => row.id);
    const reach = new Set(unitIds);
    const baskets = await itemsOfMany(manager, ids);
    const obligations = await obligationsById(
      manager,
      [...baskets.values()].flat().map(({ obligationId }) => obligationId),
    );
    const receipts = await receiptsOf(manager, ids);
    return rows.map((row) => {
      const parts = (baskets.get(row.id) ?? []).filter(({ unitId }) => reach.has(unitId));
      const [first] = parts;
      const obligation = first && obligations.get(first.obligationId);
      const receipt = receipts.find(
        (each) => each.paymentId === row.id && each.kind === 'receipt' && each.obligationId === first?.obligationId,
      );
      return {
        id: row.id,
        reference: row.reference,
        caseCode: obligation?.caseCode ?? '',
        unitName: this.organisations.unit(row.unitId)?.shortName ?? '',
        payerName: obligation?.payerName ?? '',
        items: parts.length,
        amount: row.amount,
        state: row.state,
        stateText: paymentStateText(row.state, row.gateway)[locale],
        createdAt: row.createdAt.toISOString(),
        ...(receipt ? { receiptNumber: receiptNumber(receipt.year, receipt.number) } : {}),
        ...(row.attention ? { stuck: attentionText(row.attention)[locale] } : {}),
      };
    });
  }
}
