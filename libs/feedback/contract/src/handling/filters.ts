import { Type, type Static } from '@sinclair/typebox';
import { shut, TicketId, Words } from './parts.js';
import { ticketNarrowing, TicketViewName } from './queue.js';

/** Most filters that one person keeps. */
export const MOST_TICKET_FILTERS = 30;

const properties = { name: Words(1, 60), view: TicketViewName, ...ticketNarrowing };

/** A list with what narrows it, kept under a name for oneself. */
export const SaveTicketFilter = Type.Object(properties, { $id: 'SaveTicketFilter', ...shut });
export type SaveTicketFilter = Static<typeof SaveTicketFilter>;

export const TicketFilter = Type.Object({ id: TicketId, ...properties }, { $id: 'TicketFilter', ...shut });
export type TicketFilter = Static<typeof TicketFilter>;

/** One's own filters, in the order in which they were made. */
export const TicketFilters = Type.Object({ items: Type.Array(TicketFilter) }, { $id: 'TicketFilters', ...shut });
export type TicketFilters = Static<typeof TicketFilters>;
