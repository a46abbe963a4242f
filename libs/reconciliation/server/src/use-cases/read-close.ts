import { Inject, Injectable } from '@nestjs/common';
import { PaymentsBooks, ProvinceBooks } from '@tinhso/payments-server';
import { Reader, type Locale, type RequestContext } from '@tinhso/platform';
import type { CloseCalendar, CloseReport } from '@tinhso/reconciliation-contract';
import type { EntityManager } from 'typeorm';
import { daysWithFile, recordOf } from '../data/closes.js';
import { daysBefore } from '../domain/days.js';
import { SettlementDesk } from '../gateways/settlement-desk.js';
import { CloseReporter } from '../reading/close-reporter.js';
import { DayStates } from '../reading/day-states.js';

const MOST_DAYS = 90;

/** The calendar of days, and one of them. */
@Injectable()
export class ReadClose {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(PaymentsBooks) private readonly books: PaymentsBooks,
    @Inject(ProvinceBooks) private readonly province: ProvinceBooks,
    @Inject(CloseReporter) private readonly reporter: CloseReporter,
    @Inject(DayStates) private readonly states: DayStates,
    @Inject(SettlementDesk) private readonly desk: SettlementDesk,
  ) {}

  /** @throws Problem forbidden outside the posts of the province; so does the other */
  async calendar(ctx: RequestContext): Promise<CloseCalendar> {
    this.province.refuseOutside(ctx);
    const { manager } = this.reader;
    const today = this.province.today();
    const locked = await this.books.lockedDays(manager, MOST_DAYS);
    const lastLocked = locked[0]?.day ?? '';
    const words = new Map(locked.map((each) => [each.day, each]));
    const files = await daysWithFile(manager, daysBefore(today, MOST_DAYS));
    const days = (await this.books.bookedDays(manager, MOST_DAYS)).map((each) => {
      const word = words.get(each.day);
      const state = each.day <= lastLocked ? ('locked' as const) : each.day >= today ? ('running' as const) : ('open' as const);
      const settles = this.desk.connected.filter(({ way }) => !files.has(`${each.day} ${way}`));
      return {
        ...each,
        state,
        missingFiles: state === 'open' && each.taken > 0 ? settles.length : 0,
        ...(word ? { lockedAt: word.lockedAt.toISOString(), lockedBy: word.lockedBy } : {}),
      };
    });
    const next = days.findLast(({ state }) => state === 'open')?.day;
    return { today, ...(next ? { next } : {}), days };
  }

  day(ctx: RequestContext, day: string): Promise<CloseReport> {
    this.province.refuseOutside(ctx);
    return this.report(this.reader.manager, day, ctx.locale);
  }

  /** A locked day as it was seen then; any other as it stands now. */
  async report(manager: EntityManager, day: string, locale: Locale): Promise<CloseReport> {
    const record = await recordOf(manager, day);
    if (record) return { ...record.report, lockedAt: record.lockedAt.toISOString(), lockedBy: record.lockedByName };
    const { report, moves } = await this.reporter.of(manager, day, locale);
    const postings = this.states.postings(moves, locale);
    if (await this.books.isLocked(manager, day)) return { ...report, state: 'locked', postings: [] };
    const hindrance = await this.states.hindrance(manager, day, report.open);
    return {
      ...report,
      state: day >= this.province.today() ? 'running' : 'open',
      postings,
      ...(hindrance ? { hindrance: this.states.hindranceText(hindrance, locale) } : {}),
    };
  }
}
