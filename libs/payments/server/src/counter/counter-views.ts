import { Inject, Injectable } from '@nestjs/common';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { subjectOfKind, type CashTaking, type CounterObligation } from '@tinhso/payments-contract';
import type { Locale } from '@tinhso/platform';
import type { EntityManager } from 'typeorm';
import type { CashTakingRow } from '../data/cash.entity.js';
import { itemsOf } from '../data/items.js';
import { obligationsById } from '../data/obligations.js';
import type { ObligationRow } from '../data/payment.entities.js';
import { findPayment } from '../data/payments.js';
import { waivedPart } from '../reading/waived-part.js';
import { basketTitle } from '../reading/titles.js';
import { ReceiptViews } from '../reading/receipt-views.js';
import { CHARGE_KINDS } from './charge-kinds.js';

/** Rows → what the counter sees. Rights are the caller's to check. */
@Injectable()
export class CounterViews {
  constructor(
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
    @Inject(ReceiptViews) private readonly receipts: ReceiptViews,
  ) {}

  async obligation(manager: EntityManager, row: ObligationRow, locale: Locale): Promise<CounterObligation> {
    const holder = row.state === 'held' && row.heldBy ? await findPayment(manager, row.heldBy) : null;
    return {
      id: row.id,
      title: row.title[locale],
      subject: subjectOfKind(row.kind),
      caseCode: row.caseCode,
      unitName: this.organisations.unit(row.unitId)?.shortName ?? '',
      payerName: row.payerName,
      lines: row.lines.map(({ label, amount }) => ({ label: label[locale], amount })),
      ...waivedPart(row),
      amount: row.amount,
      state: row.state,
      ...(row.dueOn ? { dueOn: row.dueOn } : {}),
      ...(holder ? { heldBy: { name: holder.startedByName, until: holder.expiresAt.toISOString() } } : {}),
      droppable: row.state === 'open' && Object.values(CHARGE_KINDS).some((kind) => kind === row.kind),
    };
  }

  async taking(manager: EntityManager, { paymentId, amount, given, takenAt }: CashTakingRow, locale: Locale): Promise<CashTaking> {
    const items = await itemsOf(manager, paymentId);
    const ids = items.map(({ obligationId }) => obligationId);
    const rows = await obligationsById(manager, ids);
    const basket = ids.flatMap((id) => rows.get(id) ?? []);
    const receipts = [...(await this.receipts.of(manager, paymentId)).values()];
    const payment = await findPayment(manager, paymentId);
    const titles = basket.map(({ title }) => title);
    return {
      paymentId,
      reference: payment?.reference ?? '',
      title: basketTitle(titles, locale),
      caseCode: basket[0]?.caseCode ?? '',
      payerName: basket[0]?.payerName ?? '',
      amount,
      given,
      change: given - amount,
      at: takenAt.toISOString(),
      receipts: receipts.map(({ number, documentId, voided }) => ({ number, ...(documentId ? { documentId } : {}), voided })),
    };
  }
}
