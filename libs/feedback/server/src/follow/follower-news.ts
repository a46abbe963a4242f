import { Inject, Injectable } from '@nestjs/common';
import type { FollowerDueEvent, TicketEvent } from '@tinhso/feedback-contract';
import type { NotificationDraft, StrangerMessage, Texts } from '@tinhso/notifications-server';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { Reader, type DeliveredEvent } from '@tinhso/platform';
import { findEvent } from '../data/events.js';
import { findFollower } from '../data/followers.js';
import type { TicketFollowerRow } from '../data/follower.entity.js';
import { findTicket } from '../data/tickets.js';
import type { TicketRow } from '../data/ticket.entity.js';
import { Rulebook } from '../rules/rulebook.js';
import { FollowerAddress } from './follower-address.js';
import { Followers } from './followers.js';
import { areaTexts, fill, newsTexts } from './news-texts.js';

/** Says what the events of reports mean to those who follow them. */
@Injectable()
export class FollowerNews {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Followers) private readonly followers: Followers,
    @Inject(Rulebook) private readonly book: Rulebook,
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
    @Inject(FollowerAddress) private readonly addresses: FollowerAddress,
  ) {}

  /** For inboxes of accounts. */
  async drafts({ type, payload }: DeliveredEvent): Promise<NotificationDraft[]> {
    const row = await findTicket(this.reader.manager, (payload as unknown as TicketEvent['payload']).ticketId);
    if (!row) return [];
    const { followers, area } = await this.followers.of(row, type);
    const drafts = (to: readonly TicketFollowerRow[], texts: { title: Texts; body: Texts } | undefined): NotificationDraft[] =>
      to.flatMap(({ accountId, channel }): NotificationDraft[] => {
        if (channel !== 'app' || !accountId || !texts) return [];
        const own = accountId === row.reporterId;
        const link = own ? `/phan-anh/cua-toi/${row.code}` : `/phan-anh/${row.code}`;
        return [{ accountId, title: texts.title, body: this.filled(texts.body, row), link, email: 'if-agreed' }];
      });
    return [...drafts(followers, newsTexts[type]), ...drafts(area, areaTexts)];
  }

  /** For one address without an account; nothing when it was left in the meantime. */
  async stranger({ payload }: DeliveredEvent): Promise<StrangerMessage | undefined> {
    const { followerId, ticketId, eventId, kind } = payload as unknown as FollowerDueEvent['payload'];
    const { manager } = this.reader;
    const follower = await findFollower(manager, followerId);
    if (!follower) return undefined;
    if (kind === 'confirm') return follower.state === 'waiting' ? this.addresses.confirm(follower) : undefined;
    const row = ticketId ? await findTicket(manager, ticketId) : null;
    const event = eventId ? await findEvent(manager, eventId) : null;
    const texts = kind === 'area' ? areaTexts : event ? newsTexts[event.kind] : undefined;
    if (!row || !texts) return undefined;
    return this.addresses.news(follower, row.code, { title: texts.title, body: this.filled(texts.body, row) });
  }

  private filled(text: Texts, { code, category, unitId }: TicketRow): Texts {
    const unit = (unitId ? this.organisations.unit(unitId)?.shortName : undefined) ?? '…';
    return fill(text, { code, unit, category: { vi: this.book.nameOf(category, 'vi'), en: this.book.nameOf(category, 'en') } });
  }
}
