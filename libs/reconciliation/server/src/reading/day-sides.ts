import { Inject, Injectable } from '@nestjs/common';
import type { LedgerAccount } from '@tinhso/payments-contract';
import { PaymentsBooks, type BookedCharge, type BookedRefund } from '@tinhso/payments-server';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import type { EntityManager } from 'typeorm';
import type { SettlementFileRow } from '../data/close.entities.js';
import { filesAround, filesOf } from '../data/closes.js';
import type { OurCharge, OurRefund, Sides } from '../domain/compare.js';
import { dayOf, momentsOf } from '../domain/days.js';
import { isFaulty, readSettlement, type SettlementFile } from '../domain/settlement-file.js';
import { SettlementDesk } from '../gateways/settlement-desk.js';

/** One way to pay on a day, from both sides. */
export interface WaySides extends Sides {
  readonly key: string;
  readonly clearing: LedgerAccount;
  readonly file?: { readonly row: SettlementFileRow; readonly read: SettlementFile };
}

const hexOf = (id: string): string => id.replaceAll('-', '').toLowerCase();
const idOf = (hex: string): string => hex.toLowerCase().replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

/** Files are refused when they come in if they have a fault: one that is kept reads well. @throws Error for one that does not */
export function readKept(row: SettlementFileRow): SettlementFile {
  const file = readSettlement(row.content);
  if (isFaulty(file)) throw new Error(`settlement file ${row.id} cannot be read any more`);
  return file;
}

/** Gathers what both sides say of a day. */
@Injectable()
export class DaySides {
  constructor(
    @Inject(PaymentsBooks) private readonly books: PaymentsBooks,
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
    @Inject(SettlementDesk) private readonly desk: SettlementDesk,
  ) {}

  async of(manager: EntityManager, day: string): Promise<WaySides[]> {
    const { from, to } = momentsOf(this.organisations.provinceCalendar(), day);
    const charges = await this.books.chargesBetween(manager, from, to);
    const refunds = await this.books.refundsBetween(manager, from, to);
    const files = new Map((await filesOf(manager, day)).map((row) => [row.way, { row, read: readKept(row) }]));
    // Ways that settle by file are there on quiet days too: a file may tell of money of which nothing was heard.
    const keys = new Set([
      ...this.books.settlingWays().filter((way) => this.desk.merchantOf(way)),
      ...charges.map(({ way }) => way),
      ...refunds.map(({ way }) => way),
      ...files.keys(),
    ]);
    const sides: WaySides[] = [];
    for (const key of [...keys].sort()) {
      const own = { charges: charges.filter(({ way }) => way === key), refunds: refunds.filter(({ way }) => way === key) };
      sides.push(await this.sidesOf(manager, key, day, own, files.get(key)));
    }
    return sides;
  }

  private async sidesOf(
    manager: EntityManager,
    key: string,
    day: string,
    own: { charges: BookedCharge[]; refunds: BookedRefund[] },
    file: WaySides['file'],
  ): Promise<WaySides> {
    const lines = file?.read.lines ?? [];
    const numbers = lines.filter(({ kind }) => kind === 'payment').map(({ transactionNo }) => transactionNo);
    const orders = lines.filter(({ requestId }) => /^[0-9a-f]{32}$/i.test(requestId)).map(({ requestId }) => idOf(requestId));
    const charges = unique([...own.charges, ...(await this.books.chargesNumbered(manager, key, numbers))], (each) => each.transactionNo);
    const refunds = unique([...own.refunds, ...(await this.books.refundsOrdered(manager, orders))], (each) => each.orderId);
    return {
      key,
      clearing: (own.charges[0]?.clearing ?? charges[0]?.clearing ?? `gateway:${key}`) as LedgerAccount,
      day,
      theirs: lines.map((line) => ({ ...line, requestId: line.requestId.toLowerCase() })),
      charges: charges.map((each) => this.charge(each)),
      refunds: refunds.map((each) => this.refund(each)),
      elsewhere: file ? await this.elsewhere(manager, key, day) : new Map<string, string>(),
      ...(file ? { file } : {}),
    };
  }

  private charge({
    transactionNo,
    reference,
    paymentId,
    amount,
    chargedAt,
    bookedOn,
    fromFile,
    surplus,
    returned,
  }: BookedCharge): OurCharge {
    const day = dayOf(this.organisations.provinceCalendar(), chargedAt);
    return { transactionNo, reference, paymentId, amount, day, bookedOn, fromFile, surplus, goesBack: returned >= amount };
  }

  private refund({ orderId, reference, paymentId, amount, endedAt }: BookedRefund): OurRefund {
    return { requestId: hexOf(orderId), reference, paymentId, amount, day: dayOf(this.organisations.provinceCalendar(), endedAt) };
  }

  /** Transactions and orders that stand in files of the days around. */
  private async elsewhere(manager: EntityManager, way: string, day: string): Promise<Map<string, string>> {
    const found = new Map<string, string>();
    for (const row of await filesAround(manager, way, day))
      for (const { kind, transactionNo, requestId } of readKept(row).lines)
        found.set(kind === 'payment' ? transactionNo : requestId.toLowerCase(), row.day);
    return found;
  }
}

const unique = <T>(rows: readonly T[], keyOf: (row: T) => string): T[] => [...new Map(rows.map((row) => [keyOf(row), row])).values()];
