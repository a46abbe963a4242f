import { Inject, Injectable } from '@nestjs/common';
import { ledgerEntryTexts, refundReasons, type StaffPayment } from '@tinhso/payments-contract';
import type { Locale } from '@tinhso/platform';
import type { EntityManager } from 'typeorm';
import { chargesOf, refundsOf } from '../data/charges.js';
import { ledgerOf } from '../data/ledger.js';
import type { PaymentRow } from '../data/payment.entities.js';
import { eventsOf } from '../data/payments.js';
import { PaymentGateways } from '../gateway/payment-gateways.js';
import { AccountTexts } from './account-texts.js';
import { paymentEventTexts } from './event-texts.js';
import { StaffItems } from './staff-items.js';
import { StaffParts } from './staff-parts.js';

type Money = Pick<StaffPayment, 'charges' | 'refunds' | 'ledger'>;

/** Everything that is known of one payment. */
@Injectable()
export class StaffPaymentReader {
  constructor(
    @Inject(StaffItems) private readonly items: StaffItems,
    @Inject(StaffParts) private readonly parts: StaffParts,
    @Inject(AccountTexts) private readonly accounts: AccountTexts,
    @Inject(PaymentGateways) private readonly gateways: PaymentGateways,
  ) {}

  /** @param unitIds whose parts are shown */
  async of(manager: EntityManager, row: PaymentRow, unitIds: readonly string[], locale: Locale): Promise<StaffPayment> {
    const [item] = await this.items.of(manager, [row], unitIds, locale);
    const events = await eventsOf(manager, row.id);
    if (!item) throw new Error(`payment ${row.id} pays for nothing`);
    const gateway = this.gateways.get(row.gateway);
    return {
      ...item,
      parts: await this.parts.of(manager, row.id, unitIds, locale),
      method: gateway.facts.name[locale],
      startedBy: row.startedByName,
      expiresAt: row.expiresAt.toISOString(),
      checks: row.checks,
      ...(row.transactionNo ? { transactionNo: row.transactionNo } : {}),
      ...(row.bank ? { bank: row.bank } : {}),
      ...(row.failureCode ? { failure: `${row.failureCode}: ${gateway.failure(row.failureCode)[locale]}` } : {}),
      ...(row.nextCheckAt ? { nextCheckAt: row.nextCheckAt.toISOString() } : {}),
      history: events.map(({ type, occurredAt, actorName, note }) => ({
        type,
        text: paymentEventTexts[type][locale],
        at: occurredAt.toISOString(),
        by: actorName,
        ...(note ? { note } : {}),
      })),
      ...(await this.money(manager, row.id, locale)),
    };
  }

  private async money(manager: EntityManager, paymentId: string, locale: Locale): Promise<Money> {
    const booked = await ledgerOf(manager, paymentId);
    const settling = new Set(booked.filter(({ entry }) => entry.kind === 'charge').map(({ entry }) => entry.sourceId));
    return {
      charges: (await chargesOf(manager, paymentId)).map(({ id, transactionNo, amount, chargedAt, via }) => ({
        transactionNo,
        amount,
        at: chargedAt.toISOString(),
        settles: settling.has(id),
        via,
      })),
      refunds: (await refundsOf(manager, paymentId)).map((refund) => ({
        id: refund.id,
        amount: refund.amount,
        reason: refundReasons[refund.reason][locale],
        state: refund.state,
        tries: refund.tries,
        requestedAt: refund.requestedAt.toISOString(),
        ...(refund.endedAt ? { endedAt: refund.endedAt.toISOString() } : {}),
        ...(refund.failure ? { failure: refund.failure } : {}),
      })),
      ledger: booked.map(({ entry, lines }) => ({
        id: entry.id,
        text: ledgerEntryTexts[entry.kind][locale],
        postedAt: entry.postedAt.toISOString(),
        lines: lines.map(({ account, debit, credit }) => ({ account, accountText: this.accounts.of(account, locale), debit, credit })),
      })),
    };
  }
}
