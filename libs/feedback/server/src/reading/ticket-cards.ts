import { Inject, Injectable } from '@nestjs/common';
import { isTicketClosed, ticketStatusTexts, type TicketSummary } from '@tinhso/feedback-contract';
import { PlacesFacade } from '@tinhso/places-server';
import { Reader, type Locale, type RequestContext } from '@tinhso/platform';
import { In } from 'typeorm';
import { firstPhotos } from '../data/files.js';
import { TicketRow } from '../data/ticket.entity.js';
import { Rulebook } from '../rules/rulebook.js';

/** Characters of the text that a list shows. */
const EXCERPT = 180;

/** Path of a photo of a report. */
export const photoPath = (code: string, fileId: string): string => `/api/v1/public/feedback/tickets/${code}/photos/${fileId}`;

export function excerptOf(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= EXCERPT) return line;
  const cut = line.slice(0, EXCERPT);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), EXCERPT - 20)).trimEnd()}…`;
}

/** Reports as lists show them; of whoever they are, only what everybody may read. */
@Injectable()
export class TicketCards {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Rulebook) private readonly book: Rulebook,
    @Inject(PlacesFacade) private readonly places: PlacesFacade,
  ) {}

  /** Public reports by id; others are left out. Two queries however many. */
  async of(ctx: RequestContext, ids: readonly string[]): Promise<Map<string, TicketSummary>> {
    if (ids.length === 0) return new Map();
    const rows = await this.reader.manager.find(TicketRow, { where: { id: In([...ids]), visibility: 'public' } });
    const cards = await this.ofRows(ctx.locale, rows);
    return new Map(rows.flatMap(({ id }, n) => (cards[n] ? [[id, cards[n]] as const] : [])));
  }

  /** The same for rows that were read already, in their order. */
  async ofRows(locale: Locale, rows: readonly TicketRow[]): Promise<TicketSummary[]> {
    const photos = await firstPhotos(
      this.reader.manager,
      rows.map(({ id }) => id),
    );
    return rows.map((row) => this.card(locale, row, photos.get(row.id)));
  }

  card(locale: Locale, row: TicketRow, photoId: string | undefined): TicketSummary {
    const { code, category, status, communeCode, lat, lng, closingCode, meToo } = row;
    const communeName = communeCode ? this.places.communeName(communeCode) : undefined;
    return {
      code,
      category,
      categoryName: this.book.nameOf(category, locale),
      status,
      statusText: ticketStatusTexts[status][locale],
      open: !isTicketClosed(status),
      excerpt: excerptOf(row.publicText),
      meToo,
      reportedAt: row.reportedAt.toISOString(),
      ...(closingCode ? { closing: closingCode } : {}),
      ...(communeCode ? { communeCode } : {}),
      ...(communeName ? { communeName } : {}),
      ...(lat !== null && lng !== null ? { lat, long: lng } : {}),
      ...(photoId ? { photo: photoPath(code, photoId) } : {}),
    };
  }
}
