import { idBytes } from '@tinhso/platform';
import type { EntityManager } from 'typeorm';
import { TicketRow } from './ticket.entity.js';

type Person = Pick<TicketRow, 'reporterId' | 'contactIndex'>;

/** Reports of whoever made this one: by account or confirmed phone, else by the phone that was given. */
function of({ reporterId, contactIndex }: Person): { sql: string; param: Buffer } | undefined {
  if (reporterId) return { sql: 't.reporter_id = ?', param: idBytes(reporterId) };
  return contactIndex ? { sql: 't.contact_index = ?', param: contactIndex } : undefined;
}

export async function countReportsOf(manager: EntityManager, person: Person): Promise<number> {
  const by = of(person);
  if (!by) return 0;
  const [row]: { n: string }[] = await manager.query(`SELECT COUNT(*) AS n FROM ticket t WHERE ${by.sql}`, [by.param]);
  return Number(row?.n ?? 0);
}

/** Newest first. */
export async function reportsOf(manager: EntityManager, person: Person, limit: number): Promise<TicketRow[]> {
  const by = of(person);
  if (!by) return [];
  const found: { id: Buffer }[] = await manager.query(
    `SELECT t.id FROM ticket t WHERE ${by.sql} ORDER BY t.reported_at DESC, t.id DESC LIMIT ?`,
    [by.param, limit],
  );
  if (found.length === 0) return [];
  return manager
    .createQueryBuilder(TicketRow, 't')
    .where('t.id IN (:...ids)', { ids: found.map(({ id }) => id) })
    .orderBy('t.reportedAt', 'DESC')
    .addOrderBy('t.id', 'DESC')
    .getMany();
}
