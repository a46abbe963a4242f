import { Inject, Injectable } from '@nestjs/common';
import {
  kindOfAccount,
  ledgerAccountTexts,
  ledgerEntryTexts,
  refundReasons,
  vnpayFailure,
  type StaffPayment,
} from '@tinhso/payments-contract';
import type { Locale } from '@tinhso/platform';
import type { EntityManager } from 'typeorm';
import { chargesOf, refundsOf } from '../data/charges.js';
import { ledgerOf } from '../data/ledger.js';
import { findObligation } from '../data/obligations.js';
import type { PaymentRow } from '../data/payment.entities.js';
import { eventsOf } from '../data/payments.js';
import { paymentEventTexts } from './event-texts.js';
import { PaymentViews } from './payment-views.js';
import { StaffItems } from './staff-items.js';

type Parts = Pick<StaffPayment, 'charges' | 'refunds' | 'ledger'>;

/** Everything that is known of one payment. */
@Injectable()
export class StaffPaymentReader {
  constructor(
    @Inject(StaffItems) private readonly items: StaffItems,
    @Inject(PaymentViews) private readonly views: PaymentViews,
  ) {}

  async of(manager: EntityManager, row: PaymentRow, locale: Locale): Promise<StaffPayment> {
    const [item] = await this.items.of(manager, [row], locale);
    const obligation = await findObligation(manager, row.obligationId);
    const receipt = await this.views.receipt(manager, row.id);
    const events = await eventsOf(manager, row.id);
    if (!item || !obligation) throw new Error(`payment ${row.id} pays for nothing`);
    return {
      ...item,
      title: obligation.title[locale],
      method: 'VNPAY',
      startedBy: row.startedByName,
      expiresAt: row.expiresAt.toISOString(),
      checks: row.checks,
      ...(row.transactionNo ? { transactionNo: row.transactionNo } : {}),
      ...(row.bank ? { bank: row.bank } : {}),
      ...(row.failureCode ? { failure: `${row.failureCode}: ${vnpayFailure(row.failureCode)[locale]}` } : {}),
      ...(row.nextCheckAt ? { nextCheckAt: row.nextCheckAt.toISOString() } : {}),
      ...(receipt ? { receipt } : {}),
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

  private async money(manager: EntityManager, paymentId: string, locale: Locale): Promise<Parts> {
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
        lines: lines.map(({ account, debit, credit }) => ({ account, accountText: this.accountText(account, locale), debit, credit })),
      })),
    };
  }

  /** `Phí, lệ phí thu được · UBND phường Minh Xuân`. */
  private accountText(account: string, locale: Locale): string {
    const kind = kindOfAccount(account);
    const of = account.slice(kind.length + 1);
    const whose = kind === 'fees' ? this.views.unitName(of) : of === 'all' ? '' : of.toUpperCase();
    return [ledgerAccountTexts[kind][locale], whose].filter(Boolean).join(' · ');
  }
}
