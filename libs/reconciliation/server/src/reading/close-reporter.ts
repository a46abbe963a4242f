import { Inject, Injectable } from '@nestjs/common';
import { sumMoney } from '@tinhso/kernel';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { PaymentsBooks } from '@tinhso/payments-server';
import type { Locale } from '@tinhso/platform';
import type { CloseReport, CloseTill, CloseWay } from '@tinhso/reconciliation-contract';
import type { EntityManager } from 'typeorm';
import { countsOf, explanationsOf } from '../data/closes.js';
import { compare, type Comparison } from '../domain/compare.js';
import { movesOfFile, movesOfStatement, movesOfTill, type CloseMove } from '../domain/postings.js';
import { SettlementDesk } from '../gateways/settlement-desk.js';
import { CloseJudge, type FoundOn } from './close-judge.js';
import { DaySides, type WaySides } from './day-sides.js';

/** A day as it stands now, with what would be booked. */
export interface DayWork {
  readonly report: Omit<CloseReport, 'state' | 'hindrance' | 'postings'>;
  readonly moves: readonly CloseMove[];
}

interface WayWork {
  readonly view: CloseWay;
  readonly findings: readonly FoundOn[];
  readonly moves: readonly CloseMove[];
}

const UNKNOWN_HERE = new Set(['theirs-only', 'refund-theirs-only', 'amount']);

/** Compares a day with everything that it is compared with. */
@Injectable()
export class CloseReporter {
  constructor(
    @Inject(DaySides) private readonly sides: DaySides,
    @Inject(PaymentsBooks) private readonly books: PaymentsBooks,
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
    @Inject(SettlementDesk) private readonly desk: SettlementDesk,
    @Inject(CloseJudge) private readonly judge: CloseJudge,
  ) {}

  async of(manager: EntityManager, day: string, locale: Locale): Promise<DayWork> {
    const ways: WayWork[] = [];
    for (const sides of await this.sides.of(manager, day)) ways.push(this.way(sides, locale));
    const tills = await this.tills(manager, day);
    const findings = [...ways.flatMap((way) => way.findings), ...tills.flatMap(tillFinding)];
    const differences = this.judge.of(findings, await explanationsOf(manager, day), locale);
    const open = differences.filter(({ state }) => state === 'open');
    const sums = await this.books.accountSums(manager, day);
    return {
      report: {
        day,
        ways: ways.map(({ view }) => view),
        tills,
        differences,
        open: open.length,
        unexplained: open.reduce((sum, { difference }) => sum + difference, 0),
        balance: { debit: sumMoney(sums.map(({ debit }) => debit)), credit: sumMoney(sums.map(({ credit }) => credit)) },
      },
      moves: [...ways.flatMap(({ moves }) => moves), ...tills.flatMap(({ unitId, counted = 0 }) => movesOfTill(unitId, counted))],
    };
  }

  private way(sides: WaySides, locale: Locale): WayWork {
    const { key, kind } = sides;
    const charges = sides.charges.filter(({ day }) => day === sides.day);
    const refunds = sides.refunds.filter(({ day }) => day === sides.day);
    const ours = { taken: sumOf(charges), count: charges.length, returned: sumOf(refunds) };
    const view = { key, name: this.books.wayName(key, locale), kind, ours, fetchable: this.desk.canFetch(key) } as const;
    if (kind !== 'cash' && sides.file) return this.compared(sides, view);
    const nothing = kind === 'cash' || (ours.taken === 0 && ours.returned === 0);
    return { view: { ...view, matched: 0 }, findings: nothing ? [] : [noFile(key, ours)], moves: [] };
  }

  private compared(sides: WaySides, view: Omit<CloseWay, 'matched'>): WayWork {
    const { matched, findings }: Comparison = compare(sides);
    const { row, read } = sides.file as NonNullable<WaySides['file']>;
    const { taken, returned, fees } = read;
    const unknown = findings.filter(({ kind }) => UNKNOWN_HERE.has(kind)).reduce((sum, { ours, theirs }) => sum + theirs - ours, 0);
    const count = read.lines.filter(({ kind }) => kind === 'payment').length;
    return {
      view: {
        ...view,
        matched,
        theirs: { taken, count, returned, fees, net: taken - returned - fees },
        file: {
          id: row.id,
          name: row.name,
          lines: read.lines.length,
          importedAt: row.importedAt.toISOString(),
          importedBy: row.importedByName,
        },
      },
      findings: findings.map((finding) => ({ ...finding, way: sides.key })),
      moves:
        sides.kind === 'bank'
          ? movesOfStatement(sides.clearing, sides.key, { fees, unknown })
          : movesOfFile(sides.clearing, { taken, returned, fees, unknown }),
    };
  }

  /** Cash that was booked on the day, by till, with what was counted. */
  private async tills(manager: EntityManager, day: string): Promise<CloseTill[]> {
    const counts = await countsOf(manager, day);
    const booked = (await this.books.accountSums(manager, day, 'that-day')).filter(({ account }) => account.startsWith('cash:'));
    return booked.map(({ account, debit, credit }) => {
      const unitId = account.slice('cash:'.length);
      const count = counts.get(unitId);
      return {
        unitId,
        unitName: this.organisations.unit(unitId)?.shortName ?? unitId,
        booked: debit - credit,
        ...(count ? { counted: count.counted, countedBy: count.countedByName, countedAt: count.countedAt.toISOString() } : {}),
      };
    });
  }
}

const sumOf = (rows: readonly { readonly amount: number }[]): number => sumMoney(rows.map(({ amount }) => amount));

const noFile = (way: string, { taken, returned }: { taken: number; returned: number }): FoundOn => ({
  kind: 'no-file',
  way,
  subject: 'file',
  ours: taken - returned,
  theirs: 0,
});

/** A till that was not counted differs by all of it. */
const tillFinding = ({ unitId, booked, counted }: CloseTill): FoundOn[] =>
  booked === (counted ?? 0) ? [] : [{ kind: 'cash', way: 'cash', subject: unitId, ours: booked, theirs: counted ?? 0 }];
