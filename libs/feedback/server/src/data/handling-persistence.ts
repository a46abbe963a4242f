import type { DomainPersistence } from '@tinhso/platform';
import { TicketLinkReportRow, TicketLinkRow, TicketRatingRow } from './handling.entities.js';
import { Handling1764210000000 } from './migrations/1764210000000-handling.js';

/** What offices, contractors and content or discontent reporters leave behind. */
export const handlingPersistence: Omit<DomainPersistence, 'domain'> = {
  entities: [TicketRatingRow, TicketLinkRow, TicketLinkReportRow],
  migrations: [Handling1764210000000],
  grants: {
    ticket_rating: ['SELECT', 'INSERT', 'DELETE'],
    ticket_link: ['SELECT', 'INSERT', 'UPDATE'],
    ticket_link_report: ['SELECT', 'INSERT'],
  },
  sealed: { ticket_rating: { columns: ['reason_sealed'] } },
};
