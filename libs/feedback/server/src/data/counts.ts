import { idBytes, type Tx } from '@tinhso/platform';
import type { EntityManager } from 'typeorm';
import { countedZooms, squareOf } from '../map/web-tiles.js';
import { TicketCountedRow } from './count.entities.js';

/** Category under which every report is counted beside its own. */
export const ALL = '*';

export type Counted = Omit<TicketCountedRow, 'ticketId'>;

export const lockCounted = (tx: Tx, ticketId: string): Promise<TicketCountedRow | null> =>
  tx.manager.findOne(TicketCountedRow, { where: { ticketId }, lock: { mode: 'pessimistic_write' } });

export async function saveCounted(tx: Tx, ticketId: string, counted: Counted | undefined): Promise<void> {
  if (!counted) {
    await tx.manager.query('DELETE FROM ticket_counted WHERE ticket_id = ?', [idBytes(ticketId)]);
    return;
  }
  const { category, lat, lng, isOpen } = counted;
  await tx.manager.query('REPLACE INTO ticket_counted (ticket_id, category, lat, lng, is_open) VALUES (?, ?, ?, ?, ?)', [
    idBytes(ticketId),
    category,
    lat,
    lng,
    isOpen,
  ]);
}

/** Puts a report into the counts of every zoom (`sign` 1) or takes it out (-1). One statement, its rows always in the same order. */
export async function addToCounts(tx: Tx, { category, lat, lng, isOpen }: Counted, sign: 1 | -1): Promise<void> {
  const rows = countedZooms.flatMap((zoom) => {
    const { x, y } = squareOf({ lat, lng }, zoom);
    return [ALL, category].map((kind) => [zoom, kind, y, x, isOpen ? sign : 0, isOpen ? 0 : sign, sign * lat, sign * lng]);
  });
  await tx.manager.query(
    `INSERT INTO ticket_cell_count (zoom, category, y, x, open_count, closed_count, lat_sum, lng_sum)
     VALUES ${rows.map(() => '(?, ?, ?, ?, ?, ?, ?, ?)').join(', ')}
     ON DUPLICATE KEY UPDATE open_count = open_count + VALUES(open_count), closed_count = closed_count + VALUES(closed_count),
       lat_sum = lat_sum + VALUES(lat_sum), lng_sum = lng_sum + VALUES(lng_sum)`,
    rows.flat(),
  );
}

export interface CountedSquare {
  readonly lat: number;
  readonly lng: number;
  readonly count: number;
  readonly open: number;
}

/** What lies in a stretch of squares; of one state alone where it is asked for. Their middle is that of both. */
export async function countsIn(
  manager: EntityManager,
  {
    zoom,
    category,
    state,
    x,
    y,
  }: { zoom: number; category: string; state?: 'open' | 'closed'; x: readonly [number, number]; y: readonly [number, number] },
): Promise<CountedSquare[]> {
  const rows: { open: number; closed: number; lat: number; lng: number }[] = await manager.query(
    `SELECT open_count AS open, closed_count AS closed, lat_sum AS lat, lng_sum AS lng FROM ticket_cell_count
     WHERE zoom = ? AND category = ? AND y IN (?) AND x BETWEEN ? AND ? AND open_count + closed_count > 0`,
    [zoom, category, Array.from({ length: y[1] - y[0] + 1 }, (_, n) => y[0] + n), x[0], x[1]],
  );
  return rows.flatMap(({ open, closed, lat, lng }) => {
    const all = open + closed;
    const count = state === 'open' ? open : state === 'closed' ? closed : all;
    return count > 0 ? [{ lat: lat / all, lng: lng / all, count, open: state === 'closed' ? 0 : open }] : [];
  });
}
