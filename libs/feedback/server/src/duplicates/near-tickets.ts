import type { TicketStatus } from '@tinhso/feedback-contract';
import { idFromBytes } from '@tinhso/platform';
import type { EntityManager } from 'typeorm';
import { cellsAround, metresApart, type Spot } from '../domain/cells.js';

/** Newest reports of one square that are looked at: with more of them the older ones are no likely duplicates. */
const PER_CELL = 20;

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
 * Reports of a category near a point since a moment, newest first within each square. The newest of nine squares are read by an index that
 * has them in this order, so that it costs the same however many reports there are.
 */
export async function ticketsNear(manager: EntityManager, question: NearQuestion): Promise<NearTicket[]> {
  const cells = cellsAround(question.spot);
  const one = `(SELECT id, public_text AS text, lat, lng, status, storm_of, reported_at FROM ticket FORCE INDEX (ix_ticket_near)
    WHERE visibility = ? AND cell = ? AND category = ? AND reported_at >= ? ORDER BY reported_at DESC LIMIT ${PER_CELL})`;
  const rows: FoundRow[] = await manager.query(
    cells.map(() => one).join(' UNION ALL '),
    cells.flatMap((cell) => [question.visibility, cell, question.category, question.since]),
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
