import { Inject, Injectable } from '@nestjs/common';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import type { StaffPaymentPart } from '@tinhso/payments-contract';
import type { Locale } from '@tinhso/platform';
import type { EntityManager } from 'typeorm';
import { itemsOf } from '../data/items.js';
import { obligationsById } from '../data/obligations.js';
import { ReceiptViews } from './receipt-views.js';

/** What stands in the basket of a payment, as far as it concerns the units that somebody works for. */
@Injectable()
export class StaffParts {
  constructor(
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
    @Inject(ReceiptViews) private readonly receipts: ReceiptViews,
  ) {}

  async of(manager: EntityManager, paymentId: string, unitIds: readonly string[], locale: Locale): Promise<StaffPaymentPart[]> {
    const items = (await itemsOf(manager, paymentId)).filter(({ unitId }) => unitIds.includes(unitId));
    const obligations = await obligationsById(
      manager,
      items.map(({ obligationId }) => obligationId),
    );
    const receipts = await this.receipts.of(manager, paymentId);
    return items.map(({ obligationId, unitId, amount }) => {
      const obligation = obligations.get(obligationId);
      const receipt = receipts.get(obligationId);
      return {
        obligationId,
        title: obligation?.title[locale] ?? '',
        caseCode: obligation?.caseCode ?? '',
        unitName: this.organisations.unit(unitId)?.shortName ?? '',
        payerName: obligation?.payerName ?? '',
        amount,
        settled: obligation?.settledBy === paymentId,
        ...(receipt ? { receipt } : {}),
      };
    });
  }
}
