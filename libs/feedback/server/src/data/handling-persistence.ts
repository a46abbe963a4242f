import type { DomainPersistence } from '@tinhso/platform';
import { TicketFilterRow } from './filter.entity.js';
import { TicketLinkReportRow, TicketLinkRow, TicketRatingRow } from './handling.entities.js';
import { Handling1764210000000 } from './migrations/1764210000000-handling.js';
import { TicketFilters1764230000000 } from './migrations/1764230000000-filters.js';

/** What offices, contractors and content or discontent reporters leave behind. */
export const handlingPersistence: Omit<DomainPersistence, 'domain'> = {
  entities: [TicketRatingRow, TicketLinkRow, TicketLinkReportRow, TicketFilterRow],
  migrations: [Handling1764210000000, TicketFilters1764230000000],
  grants: {
    ticket_rating: ['SELECT', 'INSERT', 'DELETE'],
    ticket_link: ['SELECT', 'INSERT', 'UPDATE'],
    ticket_link_report: ['SELECT', 'INSERT'],
    ticket_filter: ['SELECT', 'INSERT', 'DELETE'],
  },
  sealed: { ticket_rating: { columns: ['reason_sealed'] }, ticket_filter: { columns: ['filter_sealed'] } },
};
