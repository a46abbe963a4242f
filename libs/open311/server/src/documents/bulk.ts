import type { CategoryEntry } from '@tinhso/feedback-contract';
import type { ExchangedTicket } from '@tinhso/feedback-server';
import type { Locale } from '@tinhso/platform';
import { w3cDate } from '../domain/w3c-date.js';
import { statusNotes } from './requests.js';

/** Columns of GeoReport bulk, in its order. */
export const bulkColumns = [
  'service_request_id',
  'requested_datetime',
  'updated_datetime',
  'closed_date',
  'status_description',
  'status_notes',
  'source',
  'service_name',
  'service_subtype',
  'description',
  'agency_responsible',
  'address',
  'lat',
  'long',
] as const;

/** Spreadsheets take texts that begin so for formulas. */
const FORMULA = /^[=+\-@\t\r]/;

const quoted = (text: string): string => `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

/** A line after RFC 4180. */
export const csvLine = (cells: readonly (string | number | undefined)[]): string =>
  `${cells.map((cell) => (cell === undefined ? '' : typeof cell === 'number' ? String(cell) : quoted(cell))).join(',')}\r\n`;

/** A word for where it stands, as the bulk format suggests them. */
function standing({ status, open }: ExchangedTicket): string {
  if (!open) return 'Closed';
  if (status === 'waiting_for_reporter') return 'Hold';
  return status === 'in_progress' ? 'Processing' : 'Open';
}

const sources: Readonly<Record<ExchangedTicket['source'], string>> = {
  app: 'Website',
  'phone-code': 'Website',
  open311: 'Open311',
  helper: 'In person',
  desk: 'In person',
};

export function bulkLine(ticket: ExchangedTicket, category: CategoryEntry | undefined, locale: Locale): string {
  return csvLine([
    ticket.code,
    w3cDate(ticket.reportedAt),
    w3cDate(ticket.changedAt),
    ticket.endedAt ? w3cDate(ticket.endedAt) : undefined,
    standing(ticket),
    statusNotes(ticket, locale),
    sources[ticket.source],
    category?.name[locale] ?? ticket.category,
    undefined,
    ticket.text,
    ticket.unitName,
    ticket.address,
    ticket.lat,
    ticket.long,
  ]);
}
