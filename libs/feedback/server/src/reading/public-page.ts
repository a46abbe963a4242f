import { Inject, Injectable } from '@nestjs/common';
import type { PublicPhoto, PublicTicket } from '@tinhso/feedback-contract';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { Reader, type Locale } from '@tinhso/platform';
import { eventsOf } from '../data/events.js';
import { filesOf } from '../data/files.js';
import { countFollowers } from '../data/followers.js';
import { findTicket } from '../data/tickets.js';
import type { TicketRow } from '../data/ticket.entity.js';
import { TicketVault } from '../ticket-vault.js';
import { photoPath, TicketCards } from './ticket-cards.js';
import { publicTimeline } from './timeline.js';

/** The page of a report as everybody sees it, or will see it. Nothing of the reporter but the name, where it was allowed. */
@Injectable()
export class PublicPage {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(TicketCards) private readonly cards: TicketCards,
    @Inject(TicketVault) private readonly vault: TicketVault,
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
  ) {}

  async of(row: TicketRow, locale: Locale): Promise<PublicTicket> {
    const { manager } = this.reader;
    const [files, events, followers, duplicateOf] = [
      await filesOf(manager, row.id),
      await eventsOf(manager, row.id),
      await countFollowers(manager, row.id),
      await this.duplicateOf(row),
    ];
    const photos = files.flatMap(({ fileId, purpose, isPublic }): PublicPhoto[] =>
      isPublic ? [{ id: fileId, path: photoPath(row.code, fileId), purpose }] : [],
    );
    const unitName = (id: string): string | undefined => this.organisations.unit(id)?.shortName;
    return {
      ...this.cards.card(locale, row, photos[0]?.id),
      text: row.publicText,
      photos,
      timeline: publicTimeline(events, locale, unitName),
      followers,
      ...this.optional(row),
      ...(duplicateOf ? { duplicateOf } : {}),
    };
  }

  private optional(row: TicketRow): Partial<PublicTicket> {
    const { publicAddress, unitId, receiveDue, resolveDue, closedAt, answeredAt } = row;
    const unit = unitId ? this.organisations.unit(unitId) : undefined;
    const name = row.nameShown === 'shown' ? this.vault.reporter(row).name : undefined;
    const ended = closedAt ?? answeredAt;
    return {
      ...(publicAddress ? { address: publicAddress } : {}),
      ...(unit ? { unitName: unit.name } : {}),
      ...(name ? { reporter: name } : {}),
      ...(receiveDue ? { receiveDue: receiveDue.toISOString() } : {}),
      ...(resolveDue ? { resolveDue: resolveDue.toISOString() } : {}),
      ...(ended ? { closedAt: ended.toISOString() } : {}),
    };
  }

  private async duplicateOf({ mergedInto }: TicketRow): Promise<string | undefined> {
    const other = mergedInto ? await findTicket(this.reader.manager, mergedInto) : null;
    return other?.visibility === 'public' ? other.code : undefined;
  }
}
