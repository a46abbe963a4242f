import { idBytes, type Tx } from '@tinhso/platform';
import type { EntityManager } from 'typeorm';
import { TicketRow } from './ticket.entity.js';

/** Columns that a change may set; id, code, version and the place in lists are the store's own business. */
export type TicketChanges = Partial<Omit<TicketRow, 'id' | 'code' | 'version' | 'updatedAt' | 'lane' | 'queueAt'>>;

/** Where a report stands in the lists. Assignments are done from left to right, so that these last ones see what the others have set. */
const place = {
  lane: () => `CASE WHEN status IN ('closed', 'rejected') THEN 'ended' WHEN status = 'answered' THEN 'answered'
    WHEN status = 'waiting_for_reporter' THEN 'waiting' WHEN officer_id IS NULL OR visibility = 'pending' THEN 'triage' ELSE 'work' END`,
  queueAt: () => 'COALESCE(due_at, resolve_due, reported_at)',
};

export const findTicket = (manager: EntityManager, id: string): Promise<TicketRow | null> => manager.findOneBy(TicketRow, { id });

export const findTicketByCode = (manager: EntityManager, code: string): Promise<TicketRow | null> => manager.findOneBy(TicketRow, { code });

/** The report as it is now, held until the transaction ends. */
export const lockTicket = (tx: Tx, id: string): Promise<TicketRow | null> =>
  tx.manager.findOne(TicketRow, { where: { id }, lock: { mode: 'pessimistic_write' } });

export const lockTicketByCode = (tx: Tx, code: string): Promise<TicketRow | null> =>
  tx.manager.findOne(TicketRow, { where: { code }, lock: { mode: 'pessimistic_write' } });

/** Changes a report if it still has the version that was read. @returns false when somebody else was quicker */
export async function updateTicket(tx: Tx, row: Pick<TicketRow, 'id' | 'version'>, changes: TicketChanges): Promise<boolean> {
  const result = await tx.manager
    .createQueryBuilder()
    .update(TicketRow)
    .set({ ...changes, version: row.version + 1, updatedAt: tx.now, ...place })
    .where('id = :id AND version = :version', { id: idBytes(row.id), version: row.version })
    .updateEntity(false)
    .execute();
  return result.affected === 1;
}

/** A page of what somebody reported, newest first. */
export function ticketsOfReporter(
  manager: EntityManager,
  reporterId: string,
  after: { at: Date; id: string } | undefined,
  limit: number,
): Promise<TicketRow[]> {
  const query = manager.createQueryBuilder(TicketRow, 't').where('t.reporterId = :reporter', { reporter: idBytes(reporterId) });
  if (after) query.andWhere('(t.reportedAt < :at OR (t.reportedAt = :at AND t.id < :id))', { at: after.at, id: idBytes(after.id) });
  return query.orderBy('t.reportedAt', 'DESC').addOrderBy('t.id', 'DESC').limit(limit).getMany();
}
