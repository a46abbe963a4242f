import { Inject, Injectable } from '@nestjs/common';
import type { LedgerAccount } from '@tinhso/payments-contract';
import { PaymentsBooks } from '@tinhso/payments-server';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import type { EntityManager } from 'typeorm';
import type { SettlementFileRow } from '../data/close.entities.js';
import { filesAround, filesOf } from '../data/closes.js';
import type { OurCharge, OurRefund, Sides } from '../domain/compare.js';
import { momentsOf } from '../domain/days.js';
import type { SettlementFile, SettlementLine } from '../domain/settlement-file.js';
import { SettlementDesk } from '../gateways/settlement-desk.js';
import { BankSides } from './bank-sides.js';
import { GatewaySides, type BookedOfDay } from './gateway-sides.js';

/** One way to pay on a day, from both sides. */
export interface WaySides extends Sides {
  readonly key: string;
  /** By file of a gateway, by statement of a bank, or counted in the tills. */
  readonly kind: 'file' | 'bank' | 'cash';
  readonly clearing: LedgerAccount;
  readonly file?: { readonly row: SettlementFileRow; readonly read: SettlementFile };
}

interface NearFile {
  readonly day: string;
  readonly lines: readonly SettlementLine[];
}

/** Gathers what both sides say of a day. */
@Injectable()
export class DaySides {
  constructor(
    @Inject(PaymentsBooks) private readonly books: PaymentsBooks,
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
    @Inject(SettlementDesk) private readonly desk: SettlementDesk,
    @Inject(GatewaySides) private readonly gateways: GatewaySides,
    @Inject(BankSides) private readonly banks: BankSides,
  ) {}

  async of(manager: EntityManager, day: string): Promise<WaySides[]> {
    const { from, to } = momentsOf(this.organisations.provinceCalendar(), day);
    const charges = await this.books.chargesBetween(manager, from, to);
    const refunds = await this.books.refundsBetween(manager, from, to);
    const files = new Map((await filesOf(manager, day)).map((row) => [row.way, { row, read: this.desk.readKept(row) }]));
    // Ways that settle by file are there on quiet days too: a file may tell of money of which nothing was heard.
    const keys = new Set([
      ...this.desk.connected.map(({ way }) => way),
      ...charges.map(({ way }) => way),
      ...refunds.map(({ way }) => way),
      ...files.keys(),
    ]);
    const sides: WaySides[] = [];
    for (const key of [...keys].sort()) {
      const own = { charges: charges.filter(({ way }) => way === key), refunds: refunds.filter(({ way }) => way === key) };
      sides.push(await this.sidesOf(manager, key, day, { own, file: files.get(key) }));
    }
    return sides;
  }

  private async sidesOf(
    manager: EntityManager,
    key: string,
    day: string,
    { own, file }: { readonly own: BookedOfDay; readonly file: WaySides['file'] },
  ): Promise<WaySides> {
    const kind = this.desk.reader(key)?.kind ?? 'cash';
    const lines = file?.read.lines ?? [];
    const near = await this.filesNear(manager, key, day);
    const account = this.desk.reader(key)?.merchant ?? '';
    const ours =
      kind === 'bank'
        ? await this.banks.of(manager, account, day, { lines, around: near.flatMap((each) => each.lines) })
        : await this.gateways.of(manager, key, lines, own);
    return {
      key,
      kind,
      clearing: kind === 'bank' ? `bank:${account}` : ((own.charges[0]?.clearing ?? `gateway:${key}`) as LedgerAccount),
      day,
      theirs: lines.map((line) => ({ ...line, requestId: line.requestId.toLowerCase() })),
      fees: file?.read.fees ?? 0,
      ...(ours satisfies { charges: OurCharge[]; refunds: OurRefund[] }),
      elsewhere: file ? elsewhere(near) : new Map<string, string>(),
      ...(file ? { file } : {}),
    };
  }

  private async filesNear(manager: EntityManager, way: string, day: string): Promise<NearFile[]> {
    return (await filesAround(manager, way, day)).map((row) => ({ day: row.day, lines: this.desk.readKept(row).lines }));
  }
}

/** Transactions and orders that stand in files of the days around. */
function elsewhere(files: readonly NearFile[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const { day, lines } of files)
    for (const { kind, transactionNo, requestId } of lines) found.set(kind === 'payment' ? transactionNo : requestId.toLowerCase(), day);
  return found;
}
