import { Inject, Injectable } from '@nestjs/common';
import {
  parseTicketCode,
  ticketViews,
  type StaffTicketCounts,
  type StaffTicketPage,
  type StaffTicketQuery,
  type TicketView,
} from '@tinhso/feedback-contract';
import { accountIdOf, Clock, idBytes, Reader, type RequestContext } from '@tinhso/platform';
import { TicketRow } from '../../data/ticket.entity.js';
import { TicketReach } from '../ticket-reach.js';
import { TicketRows } from '../reading/ticket-rows.js';
import { afterPlace, momentOf, orderOf, readPlace, writePlace } from './queue-order.js';
import { allOf, reachCondition, viewCondition, type Condition } from './queue-selection.js';

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
    const { view = 'triage', cursor, limit = 50 } = query;
    const now = this.clock.now();
    const all = allOf([
      this.within(ctx),
      ...(query.q && !query.view ? [] : [viewCondition(view, { me: accountIdOf(ctx), now })]),
      ...narrowing(query),
      afterPlace(view, readPlace(cursor)),
    ]);
    const found: { id: Buffer; priority: number; moment: Date }[] = await this.reader.manager.query(
      `SELECT t.id, t.priority, ${momentOf(view)} AS moment FROM ticket t WHERE ${all.sql} ORDER BY ${orderOf(view)} LIMIT ?`,
      [...all.params, limit + 1],
    );
    const shown = found.slice(0, limit);
    const items = await this.rows.of(ctx, await this.read(shown.map(({ id }) => id)), now);
    const last = shown.at(-1);
    const more = found.length > limit && last;
    return { view, items, ...(more ? { nextCursor: writePlace({ ...last, at: last.moment, id: last.id.toString('hex') }) } : {}) };
  }

  /** How many are in each list. One query. */
  async counts(ctx: RequestContext): Promise<StaffTicketCounts> {
    const now = this.clock.now();
    const conditions = ticketViews.map((view) => viewCondition(view, { me: accountIdOf(ctx), now }));
    const within = this.within(ctx);
    const sums = conditions.map(({ sql }, n) => `COALESCE(SUM(${sql}), 0) AS c${n}`).join(', ');
    const [row]: Record<string, string>[] = await this.reader.manager.query(`SELECT ${sums} FROM ticket t WHERE ${within.sql}`, [
      ...conditions.flatMap(({ params }) => params),
      ...within.params,
    ]);
    const counts = Object.fromEntries(ticketViews.map((view, n) => [view, Number(row?.[`c${n}`] ?? 0)])) as Record<TicketView, number>;
    return { counts, at: now.toISOString() };
  }

  private within(ctx: RequestContext): Condition {
    return reachCondition(this.reach.unitIds(ctx), this.reach.isOfProvince(ctx));
  }

  /** The reports of a page, in its order. */
  private async read(ids: readonly Buffer[]): Promise<TicketRow[]> {
    if (ids.length === 0) return [];
    const rows = await this.reader.manager.createQueryBuilder(TicketRow, 't').where('t.id IN (:...ids)', { ids }).getMany();
    const byId = new Map(rows.map((row) => [idBytes(row.id).toString('hex'), row]));
    return ids.flatMap((id) => byId.get(id.toString('hex')) ?? []);
  }
}

function narrowing({ category, commune, level, q }: StaffTicketQuery): Condition[] {
  const code = q ? parseTicketCode(q) : undefined;
  return [
    ...(category ? [{ sql: 't.category = ?', params: [category] }] : []),
    ...(commune ? [{ sql: 't.commune_code = ?', params: [commune] }] : []),
    ...(level ? [{ sql: 't.level = ?', params: [level] }] : []),
    ...(code ? [{ sql: 't.code = ?', params: [code] }] : q ? [{ sql: 't.public_text LIKE ?', params: [`%${escaped(q.trim())}%`] }] : []),
  ];
}

const escaped = (text: string): string => text.replace(/[\\%_]/g, '\\$&');
