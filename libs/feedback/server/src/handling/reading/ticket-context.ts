import { Inject, Injectable } from '@nestjs/common';
import type { StaffTicket } from '@tinhso/feedback-contract';
import { Reader } from '@tinhso/platform';
import { countReportsOf } from '../../data/reports-of-person.js';
import { newestRating } from '../../data/ratings.js';
import type { TicketRow } from '../../data/ticket.entity.js';
import { TicketVault } from '../../ticket-vault.js';
import { RelatedTickets } from './related-tickets.js';
import { RoutingWords } from './routing-words.js';
import { TicketActs } from './ticket-acts.js';
import { TicketEntries } from './ticket-entries.js';

/** What surrounds a report: who reported, what was done, what is near, what may be done. */
@Injectable()
export class TicketContext {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(TicketVault) private readonly vault: TicketVault,
    @Inject(TicketEntries) readonly entries: TicketEntries,
    @Inject(RelatedTickets) readonly related: RelatedTickets,
    @Inject(RoutingWords) readonly words: RoutingWords,
    @Inject(TicketActs) readonly acts: TicketActs,
  ) {}

  /** Whoever hid the name from all is nobody here either. */
  async reporterOf(row: TicketRow): Promise<StaffTicket['reporter']> {
    const { nameShown, source, reporterId } = row;
    const { name, phone, email } = this.vault.reporter(row);
    const contact = phone ?? email;
    const known =
      source === 'app' || source === 'helper' ? 'account' : source === 'phone-code' ? 'phone' : name || contact ? 'stated' : 'unknown';
    const told = nameShown === 'hidden-from-all' ? {} : { ...(name ? { name } : {}), ...(contact ? { contact } : {}) };
    const all = await countReportsOf(this.reader.manager, row);
    return {
      known: reporterId === null && known === 'account' ? 'unknown' : known,
      ...told,
      shown: nameShown,
      earlier: Math.max(0, all - 1),
    };
  }

  async ratingOf({ id }: TicketRow): Promise<Pick<StaffTicket, 'rating'>> {
    const rating = await newestRating(this.reader.manager, id);
    if (!rating) return {};
    const { satisfied, ratedAt, reasonSealed } = rating;
    const reason = reasonSealed ? this.vault.message({ id: rating.id, textSealed: reasonSealed }) : undefined;
    return { rating: { satisfied: satisfied === 1, at: ratedAt.toISOString(), ...(reason ? { reason } : {}) } };
  }
}
