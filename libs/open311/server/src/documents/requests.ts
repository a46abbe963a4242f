import { closingCodeTexts, ticketStatusTexts, type CategoryEntry } from '@tinhso/feedback-contract';
import type { ExchangedTicket } from '@tinhso/feedback-server';
import type { Locale } from '@tinhso/platform';
import { listDocument, type Open311Document } from '../domain/document.js';
import { w3cDate } from '../domain/w3c-date.js';

/** What the rows need beside themselves. */
export interface Naming {
  readonly locale: Locale;
  readonly category: (key: string) => CategoryEntry | undefined;
  /** A path of ours as an address. */
  readonly address: (path: string) => string;
}

/** Where it stands, more finely than open and closed, and what was answered. */
export function statusNotes({ status, closing, answer }: ExchangedTicket, locale: Locale): string {
  const stand = [ticketStatusTexts[status][locale], ...(closing ? [closingCodeTexts[closing][locale]] : [])].join(': ');
  return answer ? `${stand}. ${answer}` : stand;
}

/** Requests with the fields of GeoReport v2 and none beyond them. */
export function requestsDocument(tickets: readonly ExchangedTicket[], { locale, category, address }: Naming): Open311Document {
  return listDocument(
    'service_requests',
    'request',
    tickets.map((ticket) => ({
      service_request_id: ticket.code,
      status: ticket.open ? 'open' : 'closed',
      status_notes: statusNotes(ticket, locale),
      service_name: category(ticket.category)?.name[locale] ?? ticket.category,
      service_code: ticket.category,
      description: ticket.text,
      agency_responsible: ticket.unitName ?? null,
      service_notice: null,
      requested_datetime: w3cDate(ticket.reportedAt),
      updated_datetime: w3cDate(ticket.changedAt),
      expected_datetime: ticket.dueAt ? w3cDate(ticket.dueAt) : null,
      address: ticket.address ?? null,
      address_id: null,
      zipcode: null,
      lat: ticket.lat ?? null,
      long: ticket.long ?? null,
      media_url: ticket.media?.startsWith('/') ? address(ticket.media) : (ticket.media ?? null),
    })),
  );
}

/** The id that belongs to a token; none while the queue has not taken the report in. */
export const tokenDocument = (token: string, code: string | undefined): Open311Document =>
  listDocument('service_requests', 'request', [{ service_request_id: code ?? null, token }]);
