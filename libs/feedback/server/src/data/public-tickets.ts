import { idBytes } from '@tinhso/platform';
import type { EntityManager } from 'typeorm';
import type { SpotBox } from '../domain/cells.js';
import { TicketRow } from './ticket.entity.js';
import { rarestFirst } from './words.js';

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

/**
 * The same with all of some words. The newest `among` reports with the rarest word are looked at for the others: every step is a look into
 * an index, however many reports there are.
 */
export async function searchedTickets(
  manager: EntityManager,
  { after, ...narrowed }: PublicSelection,
  words: readonly string[],
  { among, limit }: { among: number; limit: number },
): Promise<TicketRow[]> {
  const [rarest, ...others] = await rarestFirst(manager, words, among);
  if (rarest === undefined) return [];
  const { sql, params } = searchSql({ after, ...narrowed }, rarest, others, { among, limit });
  const found: { id: Buffer }[] = await manager.query(sql, params);
  return rowsOf(
    manager,
    found.map(({ id }) => id),
  );
}

/** The statement of a search, for tests to explain. */
export function searchSql(
  { after, commune, category, state }: PublicSelection,
  rarest: string,
  others: readonly string[],
  { among, limit }: { among: number; limit: number },
): { sql: string; params: unknown[] } {
  const place = after ? ' AND (reported_at < ? OR (reported_at = ? AND ticket_id < ?))' : '';
  const joins = others.map(
    (_, n) => `STRAIGHT_JOIN ticket_word w${n} ON w${n}.word = ? AND w${n}.reported_at = w.reported_at AND w${n}.ticket_id = w.ticket_id`,
  );
  const narrowed = `${commune ? ' AND commune_code = ?' : ''}${category ? ' AND category = ?' : ''}${stateOf({ state })}`;
  const sql = `SELECT t.id FROM (SELECT reported_at, ticket_id FROM ticket_word WHERE word = ?${place}
      ORDER BY reported_at DESC, ticket_id DESC LIMIT ?) AS w ${joins.join(' ')} STRAIGHT_JOIN ticket t FORCE INDEX (PRIMARY) ON t.id = w.ticket_id
    WHERE t.visibility = 'public'${narrowed} ORDER BY w.reported_at DESC, w.ticket_id DESC LIMIT ?`;
  const from = after ? [after.at, after.at, idBytes(after.id)] : [];
  return { sql, params: [rarest, ...from, among, ...others, ...(commune ? [commune] : []), ...(category ? [category] : []), limit] };
}

/** Public reports in a box, read by its squares of 250 m; the index knows the places, so that only rows within are opened. */
export async function ticketsInCells(
  manager: EntityManager,
  { cells, box }: { readonly cells: readonly number[]; readonly box: SpotBox },
  { category, commune, state }: Omit<PublicSelection, 'after'>,
  limit: number,
): Promise<TicketRow[]> {
  if (cells.length === 0) return [];
  const narrowed = `${category ? ' AND category = ?' : ''}${commune ? ' AND commune_code = ?' : ''}${stateOf({ state })}`;
  const found: { id: Buffer }[] = await manager.query(
    `SELECT id FROM ticket FORCE INDEX (ix_ticket_near)
     WHERE visibility = 'public' AND cell IN (?) AND lat BETWEEN ? AND ? AND lng BETWEEN ? AND ?${narrowed} LIMIT ?`,
    [cells, box.south, box.north, box.west, box.east, ...(category ? [category] : []), ...(commune ? [commune] : []), limit],
  );
  return rowsOf(
    manager,
    found.map(({ id }) => id),
  );
}
