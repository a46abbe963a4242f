import { idBytes, type Tx } from '@tinhso/platform';
import { In, type EntityManager } from 'typeorm';
import { TicketRatingRow } from './handling.entities.js';

/** What the reporter said last. */
export const newestRating = (manager: EntityManager, ticketId: string): Promise<TicketRatingRow | null> =>
  manager.findOne(TicketRatingRow, { where: { ticketId }, order: { ratedAt: 'DESC' } });

/** Everything that was said of answers to these reports, oldest first. */
export const ratingsOf = (manager: EntityManager, ticketIds: readonly string[]): Promise<TicketRatingRow[]> =>
  ticketIds.length === 0
    ? Promise.resolve([])
    : manager.find(TicketRatingRow, { where: { ticketId: In([...ticketIds]) }, order: { ratedAt: 'ASC' } });

/** The words go; that the reporter was content or not is counted at the report itself. */
export const forgetRatings = (tx: Tx, ticketId: string): Promise<unknown> =>
  tx.manager.query('DELETE FROM ticket_rating WHERE ticket_id = ?', [idBytes(ticketId)]);
