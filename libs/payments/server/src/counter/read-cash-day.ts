import { Inject, Injectable } from '@nestjs/common';
import { localDate } from '@tinhso/kernel';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import type { CashDay } from '@tinhso/payments-contract';
import { accountIdOf, actorNameOf, Clock, Reader, type RequestContext } from '@tinhso/platform';
import { takingsOf } from '../data/cash.js';
import { CounterViews } from './counter-views.js';

/** The clerk's own day book: what she took, and the sum to hand over. */
@Injectable()
export class ReadCashDay {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
    @Inject(CounterViews) private readonly views: CounterViews,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run(ctx: RequestContext, asked: string | undefined): Promise<CashDay> {
    const { manager } = this.reader;
    const day = asked ?? localDate(this.organisations.provinceCalendar(), this.clock.now());
    const rows = await takingsOf(manager, accountIdOf(ctx), day);
    const items = await Promise.all(rows.map((row) => this.views.taking(manager, row, ctx.locale)));
    return { day, clerkName: actorNameOf(ctx), total: items.reduce((sum, { amount }) => sum + amount, 0), items };
  }
}
