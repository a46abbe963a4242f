import type { EntityManager } from 'typeorm';
import { TicketRow } from './ticket.entity.js';

/** Public reports that another system asks for: by their codes alone, or by when they came. */
export type ExchangeSelection =
  | { readonly codes: readonly string[] }
  | {
      readonly codes?: undefined;
      readonly categories: readonly string[];
      readonly from?: Date;
      readonly to: Date;
      readonly state?: 'open' | 'closed';
      /** Last of the page before. */
      readonly after?: { readonly reportedAt: Date; readonly id: string };
    };

const CLOSED = ['answered', 'closed', 'rejected'];

/** Newest first. One query, whatever is asked. */
export function exchangedTickets(manager: EntityManager, selection: ExchangeSelection, limit: number): Promise<TicketRow[]> {
  const query = manager.createQueryBuilder(TicketRow, 't').where("t.visibility = 'public'");
  if (selection.codes) {
    if (selection.codes.length === 0) return Promise.resolve([]);
    query.andWhere('t.code IN (:...codes)', { codes: selection.codes });
  } else {
    const { categories, from, to, state, after } = selection;
    query.andWhere('t.reportedAt <= :to', { to });
    if (from) query.andWhere('t.reportedAt >= :from', { from });
    if (categories.length > 0) query.andWhere('t.category IN (:...categories)', { categories });
    if (state) query.andWhere(`t.status ${state === 'open' ? 'NOT IN' : 'IN'} (:...closed)`, { closed: CLOSED });
    if (after)
      query.andWhere('(t.reportedAt < :at OR (t.reportedAt = :at AND t.id < :id))', {
        at: after.reportedAt,
        id: Buffer.from(after.id.replaceAll('-', ''), 'hex'),
      });
  }
  return query.orderBy('t.reportedAt', 'DESC').addOrderBy('t.id', 'DESC').take(limit).getMany();
}

/** Code of a report that the queue has taken in; undefined until then. */
export async function codeOnceTakenIn(manager: EntityManager, ticketId: string): Promise<string | undefined> {
  const row = await manager.findOne(TicketRow, { where: { id: ticketId }, select: { id: true, code: true, unitId: true } });
  return row?.unitId ? row.code : undefined;
}
