import { createHash, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import {
  feedbackProblems,
  feedbackRateLimits,
  parseTicketCode,
  ticketStatusTexts,
  type TrackedTicket,
  type TrackTicket,
} from '@tinhso/feedback-contract';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { Problem, RateLimiter, Reader, type RequestContext } from '@tinhso/platform';
import { eventsOf } from '../data/events.js';
import { findTicketByCode } from '../data/tickets.js';
import { People } from '../people/people.js';
import { publicTimeline } from '../reading/timeline.js';
import { Rulebook } from '../rules/rulebook.js';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Where a report stands, by its code and the last four digits of the phone. Four digits are guessable, so tries are counted. */
@Injectable()
export class TrackTicketUseCase {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(RateLimiter) private readonly limiter: RateLimiter,
    @Inject(People) private readonly people: People,
    @Inject(Rulebook) private readonly book: Rulebook,
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
  ) {}

  /** @throws Problem ticket-tracking-not-found alike for unknown codes and wrong digits | too-many-requests */
  async run({ ip, locale }: RequestContext, { code: typed, phoneLast4 }: TrackTicket): Promise<TrackedTicket> {
    await this.limiter.consume(feedbackRateLimits.trackingByAddress, ip ?? '-');
    const code = parseTicketCode(typed);
    if (!code) throw Problem.from(feedbackProblems, 'ticket-tracking-not-found');
    await this.limiter.consume(feedbackRateLimits.trackingByCode, code);
    const { manager } = this.reader;
    const row = await findTicketByCode(manager, code);
    const digits = row ? await this.people.digitsOf(manager, row) : undefined;
    if (!row || !timingSafeEqual(digest(digits ?? 'none'), digest(phoneLast4)))
      throw Problem.from(feedbackProblems, 'ticket-tracking-not-found');
    await this.limiter.forget(feedbackRateLimits.trackingByCode, code);
    const unit = (id: string): string | undefined => this.organisations.unit(id)?.shortName;
    const unitName = row.unitId ? unit(row.unitId) : undefined;
    return {
      code,
      categoryName: this.book.nameOf(row.category, locale),
      status: row.status,
      statusText: ticketStatusTexts[row.status][locale],
      visibility: row.visibility,
      ...(unitName ? { unitName } : {}),
      ...(row.resolveDue ? { resolveDue: row.resolveDue.toISOString() } : {}),
      reportedAt: row.reportedAt.toISOString(),
      timeline: publicTimeline(await eventsOf(manager, row.id), locale, unit),
    };
  }
}
