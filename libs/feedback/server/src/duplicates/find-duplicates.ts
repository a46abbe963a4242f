import { Inject, Injectable } from '@nestjs/common';
import { feedbackLimits, feedbackRateLimits, isTicketClosed, type FindDuplicates, type LikelyDuplicates } from '@tinhso/feedback-contract';
import { Clock, RateLimiter, Reader, type RequestContext } from '@tinhso/platform';
import { TicketCards } from '../reading/ticket-cards.js';
import { likeness } from './likeness.js';
import { ticketsNear, type NearTicket } from './near-tickets.js';

const DAY = 86_400_000;

/** Public reports that may be about the same thing: same kind, near, not old, and alike in words. */
@Injectable()
export class FindLikelyDuplicates {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(RateLimiter) private readonly limiter: RateLimiter,
    @Inject(TicketCards) private readonly cards: TicketCards,
  ) {}

  /** @throws Problem too-many-requests */
  async run(ctx: RequestContext, { category, lat, long, text = '' }: FindDuplicates): Promise<LikelyDuplicates> {
    await this.limiter.consume(feedbackRateLimits.looks, ctx.ip ?? '-');
    const since = new Date(this.clock.now().getTime() - feedbackLimits.duplicateDays * DAY);
    const spot = { lat, lng: long };
    const near = isInRegion(lat, long)
      ? await ticketsNear(this.reader.manager, { category, spot, since, metres: feedbackLimits.duplicateMetres, visibility: 'public' })
      : [];
    const best = near
      .filter(({ status }) => !isTicketClosed(status))
      .map((each) => ({ each, likeness: likeness(text, each.text) }))
      .sort((a, b) => score(b) - score(a))
      .slice(0, feedbackLimits.duplicates);
    const cards = await this.cards.of(
      ctx,
      best.map(({ each }) => each.id),
    );
    return {
      items: best.flatMap(({ each, likeness: alike }) => {
        const card = cards.get(each.id);
        return card ? [{ ...card, metres: Math.round(each.metres), likeness: Math.round(alike * 100) / 100 }] : [];
      }),
    };
  }
}

const isInRegion = (lat: number, long: number): boolean => lat > 7 && lat < 24 && long > 102 && long < 117;

/** Alike words count as much as standing on the same spot. */
const score = ({ each, likeness: alike }: { each: NearTicket; likeness: number }): number =>
  alike + 1 - each.metres / feedbackLimits.duplicateMetres;
