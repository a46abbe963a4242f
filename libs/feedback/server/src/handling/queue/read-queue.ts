import { Inject, Injectable } from '@nestjs/common';
import { parseTicketCode, type StaffTicketPage, type StaffTicketQuery } from '@tinhso/feedback-contract';
import { accountIdOf, Clock, idBytes, Reader, type RequestContext } from '@tinhso/platform';
import { TicketRow } from '../../data/ticket.entity.js';
import { TicketReach } from '../ticket-reach.js';
import { TicketRows } from '../reading/ticket-rows.js';
import { lanesOf, type QueueLane } from './queue-lanes.js';
import { narrowing } from './queue-narrowing.js';
import { afterPlace, momentOf, orderOf, readPlace, sortedBy, writePlace, type QueueOrder } from './queue-order.js';
import { allOf, ofView, reachCondition, type Condition } from './queue-selection.js';

interface Found {
  readonly id: Buffer;
  readonly priority: number;
  readonly moment: Date;
}

/** The lists of the triage queue: however long they are and however many offices are below, the same few queries. */
@Injectable()
export class ReadTicketQueue {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(TicketReach) private readonly reach: TicketReach,
    @Inject(TicketRows) private readonly rows: TicketRows,
  ) {}

  /** @throws Problem invalid for an unknown cursor */
  async page(ctx: RequestContext, query: StaffTicketQuery): Promise<StaffTicketPage> {
    const { view = 'triage', limit = 50 } = query;
    const now = this.clock.now();
    const found = await this.find(ctx, query, now, limit + 1);
    const shown = found.slice(0, limit);
    const items = await this.rows.of(ctx, await this.read(shown.map(({ id }) => id)), now);
    const last = shown.at(-1);
    const more = found.length > limit && last;
    return { view, items, ...(more ? { nextCursor: writePlace({ ...last, at: last.moment, id: last.id.toString('hex') }) } : {}) };
  }

  private find(ctx: RequestContext, query: StaffTicketQuery, now: Date, limit: number): Promise<Found[]> {
    const reach = { unitIds: this.reach.unitIds(ctx), ofProvince: this.reach.isOfProvince(ctx) };
    const { view = 'triage' } = query;
    const asked = narrowing(query, now);
    if (query.q && !query.view && parseTicketCode(query.q)) return this.byCode(allOf([...asked, reachCondition(reach)]));
    // Words without a list are looked for in whatever is open or was lately done.
    const views = query.q && !query.view ? (['unit', 'answered', 'closed'] as const) : [view];
    const order = orderOf(view);
    const lanes = views.flatMap((each) => lanesOf({ view: each, order, reach, me: accountIdOf(ctx), now }));
    const rest = allOf([ofView(view), ...asked, afterPlace(order, readPlace(query.cursor))]);
    return this.merge(lanes, order, rest, limit);
  }

  private byCode({ sql, params }: Condition): Promise<Found[]> {
    return this.reader.manager.query(`SELECT t.id, t.priority, t.updated_at AS moment FROM ticket t WHERE ${sql}`, [...params]);
  }

  /** The first of the merged lanes: the cost follows the length of the page and not that of the list. */
  private async merge(lanes: readonly QueueLane[], order: QueueOrder, rest: Condition, limit: number): Promise<Found[]> {
    if (lanes.length === 0) return [];
    const moment = momentOf(order);
    const parts = lanes.map(
      ({ index, sql }) =>
        `(SELECT t.id, t.priority, ${moment} AS moment FROM ticket t FORCE INDEX (${index}) WHERE ${sql} AND ${rest.sql}
          ORDER BY ${sortedBy(order, moment, 't')} LIMIT ?)`,
    );
    return this.reader.manager.query(
      `SELECT p.id, p.priority, p.moment FROM (${parts.join(' UNION ALL ')}) p ORDER BY ${sortedBy(order, 'p.moment', 'p')} LIMIT ?`,
      [...lanes.flatMap(({ params }) => [...params, ...rest.params, limit]), limit],
    );
  }

  /** The reports of a page, in its order. */
  private async read(ids: readonly Buffer[]): Promise<TicketRow[]> {
    if (ids.length === 0) return [];
    const rows = await this.reader.manager.createQueryBuilder(TicketRow, 't').where('t.id IN (:...ids)', { ids }).getMany();
    const byId = new Map(rows.map((row) => [idBytes(row.id).toString('hex'), row]));
    return ids.flatMap((id) => byId.get(id.toString('hex')) ?? []);
  }
}
