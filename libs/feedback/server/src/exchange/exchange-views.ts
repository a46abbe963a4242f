import { Inject, Injectable } from '@nestjs/common';
import { isTicketClosed } from '@tinhso/feedback-contract';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { PlacesFacade } from '@tinhso/places-server';
import { Reader } from '@tinhso/platform';
import { firstPhotos } from '../data/files.js';
import type { TicketRow } from '../data/ticket.entity.js';
import { maskText } from '../masking/mask-text.js';
import { photoPath } from '../reading/ticket-cards.js';
import type { ExchangedTicket } from './exchanged-ticket.js';

/** Makes what another system reads out of rows; one query more, for the photos. */
@Injectable()
export class ExchangeViews {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(PlacesFacade) private readonly places: PlacesFacade,
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
  ) {}

  async of(rows: readonly TicketRow[]): Promise<ExchangedTicket[]> {
    const photos = await firstPhotos(
      this.reader.manager,
      rows.map(({ id }) => id),
    );
    return rows.map((row) => this.view(row, photos.get(row.id)));
  }

  private view(row: TicketRow, photo: string | undefined): ExchangedTicket {
    const open = !isTicketClosed(row.status);
    const endedAt = open ? undefined : ((row.status === 'answered' ? row.answeredAt : row.closedAt) ?? row.updatedAt);
    const unitName = row.unitId ? this.organisations.unit(row.unitId)?.name : undefined;
    const address = this.address(row);
    const media = photo ? photoPath(row.code, photo) : row.mediaUrl;
    return {
      id: row.id,
      code: row.code,
      category: row.category,
      status: row.status,
      open,
      text: row.publicText,
      source: row.source,
      reportedAt: row.reportedAt,
      changedAt: endedAt ?? row.updatedAt,
      ...(row.closingCode ? { closing: row.closingCode } : {}),
      ...(row.answerText ? { answer: maskText(row.answerText).text } : {}),
      ...(unitName ? { unitName } : {}),
      ...(endedAt ? { endedAt } : {}),
      ...(row.resolveDue ? { dueAt: row.resolveDue } : {}),
      ...(address ? { address } : {}),
      ...(row.lat !== null && row.lng !== null ? { lat: row.lat, long: row.lng } : {}),
      ...(media ? { media } : {}),
    };
  }

  private address({ publicAddress, communeCode }: TicketRow): string {
    const named = communeCode ? this.organisations.places(communeCode) : undefined;
    const commune = named?.commune ?? (communeCode ? this.places.communeName(communeCode) : undefined);
    return [publicAddress, commune, named?.province].filter((part) => part).join(', ');
  }
}
