import { idBytes } from '@tinhso/platform';
import type { EntityManager } from 'typeorm';
import { TicketRow } from './ticket.entity.js';

export interface PublicSelection {
  readonly commune?: string;
  readonly category?: string;
  readonly state?: 'open' | 'closed';
  /** Newest of a page before it. */
  readonly after?: { readonly at: Date; readonly id: string };
}

const CLOSED = "('answered', 'closed', 'rejected')";

/** Each selection has an index whose order is that of the list, so that the first page costs the same however many reports there are. */
function indexOf({ commune, category }: PublicSelection): string {
  if (commune && category) return 'ix_ticket_commune_category';
  if (commune) return 'ix_ticket_commune';
  return category ? 'ix_ticket_category' : 'ix_ticket_public';
}

function conditionsOf({ commune, category, after }: PublicSelection): { sql: string; params: unknown[] } {
  const parts: [string, unknown[]][] = [["visibility = 'public'", []]];
  if (commune) parts.push(['commune_code = ?', [commune]]);
  if (category) parts.push(['category = ?', [category]]);
  if (after) parts.push(['(reported_at < ? OR (reported_at = ? AND id < ?))', [after.at, after.at, idBytes(after.id)]]);
  return { sql: parts.map(([sql]) => sql).join(' AND '), params: parts.flatMap(([, params]) => params) };
}

const stateOf = ({ state }: PublicSelection): string => (state ? ` AND status ${state === 'open' ? 'NOT IN' : 'IN'} ${CLOSED}` : '');

async function rowsOf(manager: EntityManager, ids: readonly Buffer[]): Promise<TicketRow[]> {
  if (ids.length === 0) return [];
  return manager
    .createQueryBuilder(TicketRow, 't')
    .where('t.id IN (:...ids)', { ids })
    .orderBy('t.reportedAt', 'DESC')
    .addOrderBy('t.id', 'DESC')
    .getMany();
}

/** A page of public reports, newest first. */
export async function publicTickets(manager: EntityManager, selection: PublicSelection, limit: number): Promise<TicketRow[]> {
  const { sql, params } = conditionsOf(selection);
  const found: { id: Buffer }[] = await manager.query(
    `SELECT id FROM ticket FORCE INDEX (${indexOf(selection)}) WHERE ${sql}${stateOf(selection)} ORDER BY reported_at DESC, id DESC LIMIT ?`,
    [...params, limit],
  );
  return rowsOf(
    manager,
    found.map(({ id }) => id),
  );
}

/** The same among the newest `among` of the selection, with each of some words in the text. */
export async function searchedTickets(
  manager: EntityManager,
  selection: PublicSelection,
  words: readonly string[],
  { among, limit }: { among: number; limit: number },
): Promise<TicketRow[]> {
  const { sql, params } = conditionsOf(selection);
  // The collation of the column takes letters with and without their marks for the same; only đ is a letter of its own.
  const likes = words.map(() => "REPLACE(REPLACE(public_text, 'đ', 'd'), 'Đ', 'd') LIKE ?").join(' AND ');
  const found: { id: Buffer }[] = await manager.query(
    `SELECT id FROM (SELECT id, reported_at, status, public_text FROM ticket FORCE INDEX (${indexOf(selection)}) WHERE ${sql}
       ORDER BY reported_at DESC, id DESC LIMIT ?) AS newest
     WHERE ${likes}${stateOf(selection)} ORDER BY reported_at DESC, id DESC LIMIT ?`,
    [...params, among, ...words.map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`), limit],
  );
  return rowsOf(
    manager,
    found.map(({ id }) => id),
  );
}

/** Public reports in some squares of 250 m. */
export async function ticketsInCells(
  manager: EntityManager,
  cells: readonly number[],
  category: string | undefined,
  limit: number,
): Promise<TicketRow[]> {
  if (cells.length === 0) return [];
  const found: { id: Buffer }[] = await manager.query(
    `SELECT id FROM ticket FORCE INDEX (ix_ticket_near) WHERE visibility = 'public' AND cell IN (?)${category ? ' AND category = ?' : ''} LIMIT ?`,
    [cells, ...(category ? [category] : []), limit],
  );
  return rowsOf(
    manager,
    found.map(({ id }) => id),
  );
}
