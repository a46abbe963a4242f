import { Inject, Injectable } from '@nestjs/common';
import { ticketViews, type StaffTicketCounts, type TicketView } from '@tinhso/feedback-contract';
import { accountIdOf, Clock, Reader, type RequestContext } from '@tinhso/platform';
import { TicketReach } from '../ticket-reach.js';
import { lanesOf } from './queue-lanes.js';
import { orderOf } from './queue-order.js';
import { allOf, ofView, one, type Condition } from './queue-selection.js';

/** What has ended is counted as far back as somebody may want to look at it again. */
const ENDED_DAYS = 30;

/** How many reports each list holds; of what has ended those of the last thirty days. One query, answered by the indexes of the lists. */
@Injectable()
export class CountTicketQueue {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(TicketReach) private readonly reach: TicketReach,
  ) {}

  async run(ctx: RequestContext): Promise<StaffTicketCounts> {
    const now = this.clock.now();
    const parts = ticketViews.flatMap((view) => this.parts(ctx, view, now));
    const rows: { view: TicketView; n: string }[] =
      parts.length === 0
        ? []
        : await this.reader.manager.query(
            parts.map(({ sql }) => sql).join(' UNION ALL '),
            parts.flatMap(({ params }) => params),
          );
    const counts = Object.fromEntries(ticketViews.map((view) => [view, 0])) as Record<TicketView, number>;
    for (const { view, n } of rows) counts[view] += Number(n);
    return { counts, at: now.toISOString() };
  }

  private parts(ctx: RequestContext, view: TicketView, now: Date): Condition[] {
    const order = orderOf(view);
    const reach = { unitIds: this.reach.unitIds(ctx), ofProvince: this.reach.isOfProvince(ctx) };
    const since = new Date(now.getTime() - ENDED_DAYS * 86_400_000);
    const rest = [ofView(view), ...(order === 'lately' ? [one('t.updated_at >= ?', since)] : [])];
    return lanesOf({ view, order, reach, me: accountIdOf(ctx), now }).map(({ index, ...lane }) => {
      const { sql, params } = allOf([lane, ...rest]);
      return { sql: `(SELECT '${view}' AS view, COUNT(*) AS n FROM ticket t FORCE INDEX (${index}) WHERE ${sql})`, params };
    });
  }
}
