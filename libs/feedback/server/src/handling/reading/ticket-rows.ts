import { Inject, Injectable } from '@nestjs/common';
import { ticketStatusTexts, type StaffTicketRow } from '@tinhso/feedback-contract';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { idBytes, idFromBytes, Reader, type RequestContext } from '@tinhso/platform';
import { PlacesFacade } from '@tinhso/places-server';
import { ticketDue } from '../../clock/ticket-clock.js';
import type { TicketRow } from '../../data/ticket.entity.js';
import { ticketTitle } from '../../domain/ticket-title.js';
import { Rulebook } from '../../rules/rulebook.js';

/** Reports as lists show them. Nothing sealed is opened for a list: the words are those that the public reads. */
@Injectable()
export class TicketRows {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
    @Inject(PlacesFacade) private readonly places: PlacesFacade,
    @Inject(Rulebook) private readonly book: Rulebook,
  ) {}

  /** One query, however many. */
  async of({ locale }: RequestContext, rows: readonly TicketRow[], now: Date): Promise<StaffTicketRow[]> {
    const photos = await this.photosOf(rows);
    return rows.map((row): StaffTicketRow => {
      const { id, code, category, level, status, visibility, version, meToo, priority, unitId, closingCode, officerId, officerName } = row;
      const unit = unitId ? this.organisations.unit(unitId) : undefined;
      const calendar = unitId ? this.organisations.calendar(unitId) : this.organisations.provinceCalendar();
      return {
        id,
        code,
        title: ticketTitle(row.publicText),
        category: { key: category, name: this.book.nameOf(category, locale) },
        level,
        status,
        statusText: ticketStatusTexts[status][locale],
        visibility,
        due: ticketDue(calendar, row, now),
        place: this.placeOf(row),
        ...(row.lat !== null && row.lng !== null ? { lat: row.lat, long: row.lng } : {}),
        ...(unit ? { unitName: unit.name } : {}),
        ...(officerId ? { officer: { id: officerId, name: officerName ?? '' } } : {}),
        photos: photos.get(id) ?? 0,
        meToo,
        priority,
        ...(closingCode ? { closingCode } : {}),
        reportedAt: row.reportedAt.toISOString(),
        version,
      };
    });
  }

  private placeOf({ publicAddress, communeCode }: TicketRow): string {
    const commune = communeCode ? this.places.communeName(communeCode) : undefined;
    return [publicAddress, commune].filter(Boolean).join(', ');
  }

  private async photosOf(rows: readonly TicketRow[]): Promise<Map<string, number>> {
    if (rows.length === 0) return new Map();
    const counts: { ticket_id: Buffer; photos: string }[] = await this.reader.manager.query(
      "SELECT ticket_id, COUNT(*) AS photos FROM ticket_file WHERE ticket_id IN (?) AND purpose = 'report' GROUP BY ticket_id",
      [rows.map(({ id }) => idBytes(id))],
    );
    return new Map(counts.map(({ ticket_id, photos }) => [idFromBytes(ticket_id), Number(photos)]));
  }
}
