import type { EntityManager } from 'typeorm';
import { TicketRatingRow } from './handling.entities.js';

/** What the reporter said last. */
export const newestRating = (manager: EntityManager, ticketId: string): Promise<TicketRatingRow | null> =>
  manager.findOne(TicketRatingRow, { where: { ticketId }, order: { ratedAt: 'DESC' } });
