import { Inject, Injectable } from '@nestjs/common';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import {
  isLive,
  paymentStateTexts,
  refundReasons,
  vnpayFailure,
  type HeldBy,
  type ObligationView,
  type PaymentView,
  type ReceiptView,
} from '@tinhso/payments-contract';
import { accountIdOf, Clock, type RequestContext } from '@tinhso/platform';
import { SigningFacade } from '@tinhso/signing-server';
import type { EntityManager } from 'typeorm';
import { refundsOf } from '../data/charges.js';
import { findObligation } from '../data/obligations.js';
import type { ObligationRow, PaymentRow } from '../data/payment.entities.js';
import { findPayment } from '../data/payments.js';
import { receiptsOf } from '../data/receipts.js';
import { receiptNumber } from '../domain/receipt-number.js';
import { VnpayGateway } from '../gateway/vnpay/vnpay-gateway.js';
import { RECEIPT_SUBJECT } from '../receipts/receipt-clerk.js';
import { orderOf } from './order.js';

/** Rows → what citizens see. Rights are the caller's to check. */
@Injectable()
export class PaymentViews {
  constructor(
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
    @Inject(SigningFacade) private readonly signing: SigningFacade,
    @Inject(VnpayGateway) private readonly gateway: VnpayGateway,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async obligation(ctx: RequestContext, manager: EntityManager, row: ObligationRow): Promise<ObligationView> {
    const holder = row.state === 'held' && row.heldBy ? await findPayment(manager, row.heldBy) : null;
    const { locale } = ctx;
    return {
      id: row.id,
      title: row.title[locale],
      caseId: row.caseId,
      caseCode: row.caseCode,
      unitName: this.unitName(row.unitId),
      payerName: row.payerName,
      lines: row.lines.map(({ label, amount }) => ({ label: label[locale], amount })),
      amount: row.amount,
      state: row.state,
      createdAt: row.createdAt.toISOString(),
      ...(holder ? { heldBy: heldBy(ctx, holder) } : {}),
      ...(row.settledAt ? { settledAt: row.settledAt.toISOString() } : {}),
      ...(row.settledBy ? { paymentId: row.settledBy } : {}),
    };
  }

  async payment(ctx: RequestContext, manager: EntityManager, row: PaymentRow): Promise<PaymentView> {
    const obligation = await findObligation(manager, row.obligationId);
    if (!obligation) throw new Error(`payment ${row.id} pays for nothing`);
    const receipt = await this.receipt(manager, row.id);
    const { locale } = ctx;
    const mayGoOn = isLive(row.state) && row.startedBy === accountIdOf(ctx) && this.clock.now() < row.expiresAt;
    return {
      id: row.id,
      reference: row.reference,
      obligation: await this.obligation(ctx, manager, obligation),
      amount: row.amount,
      method: 'vnpay',
      state: row.state,
      stateText: paymentStateTexts[row.state][locale],
      startedBy: row.startedByName,
      createdAt: row.createdAt.toISOString(),
      expiresAt: row.expiresAt.toISOString(),
      ...(row.paidAt ? { paidAt: row.paidAt.toISOString() } : {}),
      ...(row.bank ? { bank: row.bank } : {}),
      ...(row.transactionNo ? { transactionNo: row.transactionNo } : {}),
      ...(row.failureCode && row.state === 'failed' ? { failure: vnpayFailure(row.failureCode)[locale] } : {}),
      ...(mayGoOn ? { payUrl: this.gateway.payUrl(orderOf(ctx, row, obligation)) } : {}),
      ...(receipt ? { receipt } : {}),
      refunds: (await refundsOf(manager, row.id)).map((refund) => ({
        amount: refund.amount,
        reason: refundReasons[refund.reason][locale],
        state: refund.state,
        requestedAt: refund.requestedAt.toISOString(),
        ...(refund.endedAt ? { endedAt: refund.endedAt.toISOString() } : {}),
      })),
    };
  }

  /** The receipt of a payment, with its document once the worker has made it. */
  async receipt(manager: EntityManager, paymentId: string): Promise<ReceiptView | undefined> {
    const receipts = await receiptsOf(manager, [paymentId]);
    const given = receipts.find(({ kind }) => kind === 'receipt');
    if (!given) return undefined;
    const document = (await this.signing.documentsOf(manager, RECEIPT_SUBJECT, [given.id])).get(given.id)?.[0];
    return {
      number: receiptNumber(given.year, given.number),
      issuedAt: given.issuedAt.toISOString(),
      ...(document?.state === 'ready' ? { documentId: document.id } : {}),
      voided: receipts.some(({ voidsId }) => voidsId === given.id),
    };
  }

  unitName(unitId: string): string {
    return this.organisations.unit(unitId)?.shortName ?? '';
  }
}

/** Who is paying, for the one who asks. */
export const heldBy = (ctx: RequestContext, holder: PaymentRow): HeldBy => ({
  paymentId: holder.id,
  name: holder.startedByName,
  until: holder.expiresAt.toISOString(),
  own: holder.startedBy === accountIdOf(ctx),
});
