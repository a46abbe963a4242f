import { Inject, Injectable } from '@nestjs/common';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { refundReasons, refundStateTexts, type StaffRefund } from '@tinhso/payments-contract';
import { accountIdOf, type RequestContext } from '@tinhso/platform';
import type { EntityManager } from 'typeorm';
import { findRefund } from '../data/charges.js';
import { itemsOfMany } from '../data/items.js';
import type { RefundRow } from '../data/money.entities.js';
import { obligationsById } from '../data/obligations.js';
import type { PaymentRow } from '../data/payment.entities.js';
import { paymentsById } from '../data/refund-lists.js';
import { PaymentGateways } from '../gateway/payment-gateways.js';

/** Refunds as finance sees them: three further queries, however many there are. Rights are the caller's to check. */
@Injectable()
export class StaffRefunds {
  constructor(
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
    @Inject(PaymentGateways) private readonly gateways: PaymentGateways,
  ) {}

  async one(manager: EntityManager, ctx: RequestContext, id: string): Promise<StaffRefund> {
    const row = await findRefund(manager, id);
    const [view] = row ? await this.of(manager, ctx, [row]) : [];
    if (!view) throw new Error(`refund ${id} is of nothing`);
    return view;
  }

  async of(manager: EntityManager, ctx: RequestContext, rows: readonly RefundRow[]): Promise<StaffRefund[]> {
    const payments = await paymentsById(
      manager,
      rows.map(({ paymentId }) => paymentId),
    );
    const baskets = await itemsOfMany(manager, [...payments.keys()]);
    // Money that pays for nothing is shown with the first thing that it was meant for.
    const meant = (row: RefundRow) => row.obligationId ?? baskets.get(row.paymentId)?.[0]?.obligationId ?? '';
    const obligations = await obligationsById(manager, rows.map(meant).filter(Boolean));
    return rows.flatMap((row) => {
      const payment = payments.get(row.paymentId);
      if (!payment) return [];
      const obligation = obligations.get(meant(row));
      const item = baskets.get(row.paymentId)?.find(({ obligationId }) => obligationId === row.obligationId);
      const facts = {
        caseCode: obligation?.caseCode ?? '',
        title: obligation?.title[ctx.locale] ?? '',
        unitName: this.organisations.unit(item?.unitId ?? payment.unitId)?.shortName ?? '',
        payerName: obligation?.payerName ?? '',
        paid: item?.amount ?? payment.amount,
      };
      return [this.view(ctx, row, payment, facts)];
    });
  }

  private view(
    ctx: RequestContext,
    row: RefundRow,
    payment: PaymentRow,
    facts: Pick<StaffRefund, 'caseCode' | 'title' | 'unitName' | 'payerName' | 'paid'>,
  ): StaffRefund {
    return {
      id: row.id,
      paymentId: row.paymentId,
      reference: payment.reference,
      ...facts,
      amount: row.amount,
      way: this.gateways.get(payment.gateway).facts.name[ctx.locale],
      reason: refundReasons[row.reason][ctx.locale],
      state: row.state,
      stateText: refundStateTexts[row.state][ctx.locale],
      automatic: row.autoKey !== null,
      requestedAt: row.requestedAt.toISOString(),
      tries: row.tries,
      mayDecide: row.state === 'proposed' && row.proposedBy !== accountIdOf(ctx),
      ...(row.obligationId ? { obligationId: row.obligationId } : {}),
      ...(row.note ? { note: row.note } : {}),
      ...(row.proposedByName ? { proposedBy: row.proposedByName } : {}),
      ...(row.decidedByName ? { decidedBy: row.decidedByName } : {}),
      ...(row.decidedAt ? { decidedAt: row.decidedAt.toISOString() } : {}),
      ...(row.decisionNote ? { decisionNote: row.decisionNote } : {}),
      ...(row.endedAt ? { endedAt: row.endedAt.toISOString() } : {}),
      ...(row.failure ? { failure: row.failure } : {}),
    };
  }
}
