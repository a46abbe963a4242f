import type { TicketStatus } from '@tinhso/feedback-contract';
import { idFromBytes } from '@tinhso/platform';
import type { EntityManager } from 'typeorm';
import { boxAround, cellsIn, metresApart, type Spot } from '../domain/cells.js';

/** Newest reports of one square that are looked at: with more of them the older ones are no likely duplicates. */
const PER_CELL = 20;
/** Squares that are looked through at most; a question within half a kilometre has no more than that. */
const MOST_CELLS = 36;

export interface NearTicket {
  readonly id: string;
  readonly metres: number;
  readonly text: string;
  readonly status: TicketStatus;
  readonly stormOf: string | null;
  readonly reportedAt: Date;
}

interface FoundRow {
  readonly id: Buffer;
  readonly text: string;
  readonly lat: string;
  readonly lng: string;
  readonly status: TicketStatus;
  readonly storm_of: Buffer | null;
  readonly reported_at: Date;
}

export interface NearQuestion {
  readonly category: string;
  readonly spot: Spot;
  readonly since: Date;
  readonly metres: number;
  readonly visibility: 'public' | 'pending';
}

/**
 * Reports of a category near a point since a moment, newest first within each square. The newest of each square are read by an index that has
 * them in this order with their places, so that only rows near the point are opened and it costs the same however many reports there are.
 */
export async function ticketsNear(manager: EntityManager, question: NearQuestion): Promise<NearTicket[]> {
  const box = boxAround(question.spot, question.metres);
  const cells = cellsIn(box, MOST_CELLS);
  if (!cells) throw new RangeError(`too far around a point: ${question.metres} m`);
  if (cells.length === 0) return [];
  const one = `(SELECT id, public_text AS text, lat, lng, status, storm_of, reported_at FROM ticket FORCE INDEX (ix_ticket_near)
    WHERE visibility = ? AND cell = ? AND category = ? AND reported_at >= ? AND lat BETWEEN ? AND ? AND lng BETWEEN ? AND ?
    ORDER BY reported_at DESC LIMIT ${PER_CELL})`;
  const within = [box.south, box.north, box.west, box.east];
  const rows: FoundRow[] = await manager.query(
    cells.map(() => one).join(' UNION ALL '),
    cells.flatMap((cell) => [question.visibility, cell, question.category, question.since, ...within]),
  );
  return rows
    .map(({ id, lat, lng, storm_of: storm, reported_at: reportedAt, ...rest }) => ({
      ...rest,
      id: idFromBytes(id),
      stormOf: storm ? idFromBytes(storm) : null,
      reportedAt,
      metres: metresApart(question.spot, { lat: Number(lat), lng: Number(lng) }),
    }))
    .filter(({ metres }) => metres <= question.metres);
}
