import { Inject, Injectable } from '@nestjs/common';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { isLive, paymentStateText, refundReasons, subjectOfKind, type ObligationView, type PaymentView } from '@tinhso/payments-contract';
import { accountIdOf, Clock, type RequestContext } from '@tinhso/platform';
import type { EntityManager } from 'typeorm';
import { itemsOf } from '../data/items.js';
import { obligationsById } from '../data/obligations.js';
import type { ObligationRow, PaymentRow } from '../data/payment.entities.js';
import { findPayment } from '../data/payments.js';
import { sumCollected } from '../data/transfers.js';
import { refundsOf } from '../data/charges.js';
import { PaymentGateways } from '../gateway/payment-gateways.js';
import { heldBy } from '../settling/holding.js';
import { orderOf } from './order.js';
import { ReceiptViews } from './receipt-views.js';
import { waivedPart } from './waived-part.js';

/** Rows → what citizens see. Rights are the caller's to check. */
@Injectable()
export class PaymentViews {
  constructor(
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
    @Inject(ReceiptViews) private readonly receipts: ReceiptViews,
    @Inject(PaymentGateways) private readonly gateways: PaymentGateways,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async obligation(ctx: RequestContext, manager: EntityManager, row: ObligationRow): Promise<ObligationView> {
    const holder = row.state === 'held' && row.heldBy ? await findPayment(manager, row.heldBy) : null;
    const { locale } = ctx;
    return {
      id: row.id,
      title: row.title[locale],
      subject: subjectOfKind(row.kind),
      caseId: row.caseId,
      caseCode: row.caseCode,
      unitName: this.organisations.unit(row.unitId)?.shortName ?? '',
      payerName: row.payerName,
      lines: row.lines.map(({ label, amount }) => ({ label: label[locale], amount })),
      ...waivedPart(row),
      amount: row.amount,
      state: row.state,
      createdAt: row.createdAt.toISOString(),
      ...(row.dueOn ? { dueOn: row.dueOn } : {}),
      ...(holder ? { heldBy: heldBy(ctx, holder) } : {}),
      ...(row.settledAt ? { settledAt: row.settledAt.toISOString() } : {}),
      ...(row.settledBy ? { paymentId: row.settledBy } : {}),
    };
  }

  async payment(ctx: RequestContext, manager: EntityManager, row: PaymentRow): Promise<PaymentView> {
    const items = await itemsOf(manager, row.id);
    const rows = await obligationsById(
      manager,
      items.map(({ obligationId }) => obligationId),
    );
    const basket = items.flatMap(({ obligationId }) => rows.get(obligationId) ?? []);
    const receipts = await this.receipts.of(manager, row.id);
    const gateway = this.gateways.get(row.gateway);
    const received = gateway.facts.kind === 'transfer' ? await sumCollected(manager, row.id) : 0;
    const { locale } = ctx;
    const mayGoOn = gateway.connected && isLive(row.state) && row.startedBy === accountIdOf(ctx) && this.clock.now() < row.expiresAt;
    return {
      id: row.id,
      reference: row.reference,
      items: await Promise.all(
        basket.map(async (obligation) => {
          const receipt = receipts.get(obligation.id);
          return {
            obligation: await this.obligation(ctx, manager, obligation),
            amount: items.find(({ obligationId }) => obligationId === obligation.id)?.amount ?? obligation.amount,
            settled: obligation.settledBy === row.id,
            ...(receipt ? { receipt } : {}),
          };
        }),
      ),
      amount: row.amount,
      way: row.gateway,
      wayName: gateway.facts.name[locale],
      state: row.state,
      stateText: paymentStateText(row.state, row.gateway)[locale],
      startedBy: row.startedByName,
      createdAt: row.createdAt.toISOString(),
      expiresAt: row.expiresAt.toISOString(),
      ...(row.paidAt ? { paidAt: row.paidAt.toISOString() } : {}),
      ...(row.bank ? { bank: row.bank } : {}),
      ...(row.transactionNo ? { transactionNo: row.transactionNo } : {}),
      ...(row.failureCode && row.state === 'failed' ? { failure: gateway.failure(row.failureCode)[locale] } : {}),
      ...(received > 0 ? { received } : {}),
      ...(mayGoOn ? { next: gateway.begin({ ...orderOf(ctx, row, basket), amount: row.amount - received }) } : {}),
      refunds: (await refundsOf(manager, row.id)).map((refund) => ({
        amount: refund.amount,
        reason: refund.note ?? refundReasons[refund.reason][locale],
        state: refund.state,
        requestedAt: refund.requestedAt.toISOString(),
        ...(refund.obligationId ? { obligationId: refund.obligationId } : {}),
        ...(refund.endedAt ? { endedAt: refund.endedAt.toISOString() } : {}),
      })),
    };
  }
}
