import { Inject, Injectable } from '@nestjs/common';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { PaymentsBooks, type BookedCharge, type BookedRefund } from '@tinhso/payments-server';
import type { EntityManager } from 'typeorm';
import type { OurCharge, OurRefund } from '../domain/compare.js';
import { dayOf } from '../domain/days.js';
import type { SettlementLine } from '../domain/settlement-file.js';

/** What one way took and gave back on a day, by our books. */
export interface BookedOfDay {
  readonly charges: readonly BookedCharge[];
  readonly refunds: readonly BookedRefund[];
}

const hexOf = (id: string): string => id.replaceAll('-', '').toLowerCase();
const idOf = (hex: string): string => hex.toLowerCase().replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

/** What our books say of a gateway, or of the tills: its charges and the orders of refunds that it took. */
@Injectable()
export class GatewaySides {
  constructor(
    @Inject(PaymentsBooks) private readonly books: PaymentsBooks,
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
  ) {}

  /** Those of the day, and those that the file names. */
  async of(
    manager: EntityManager,
    key: string,
    lines: readonly SettlementLine[],
    own: BookedOfDay,
  ): Promise<{ readonly charges: OurCharge[]; readonly refunds: OurRefund[] }> {
    const numbers = lines.filter(({ kind }) => kind === 'payment').map(({ transactionNo }) => transactionNo);
    const orders = lines.filter(({ requestId }) => /^[0-9a-f]{32}$/i.test(requestId)).map(({ requestId }) => idOf(requestId));
    const charges = unique([...own.charges, ...(await this.books.chargesNumbered(manager, key, numbers))], (each) => each.transactionNo);
    const refunds = unique([...own.refunds, ...(await this.books.refundsOrdered(manager, orders))], (each) => each.orderId);
    return { charges: charges.map((each) => this.charge(each)), refunds: refunds.map((each) => this.refund(each)) };
  }

  private charge({ chargedAt, returned, ...charge }: BookedCharge): OurCharge {
    const { transactionNo, reference, paymentId, amount, bookedOn, fromFile, surplus } = charge;
    const day = dayOf(this.organisations.provinceCalendar(), chargedAt);
    return { transactionNo, reference, paymentId, amount, day, bookedOn, fromFile, surplus, goesBack: returned >= amount };
  }

  private refund({ orderId, reference, paymentId, amount, endedAt }: BookedRefund): OurRefund {
    return { requestId: hexOf(orderId), reference, paymentId, amount, day: dayOf(this.organisations.provinceCalendar(), endedAt) };
  }
}

const unique = <T>(rows: readonly T[], keyOf: (row: T) => string): T[] => [...new Map(rows.map((row) => [keyOf(row), row])).values()];
