import { Inject, Injectable } from '@nestjs/common';
import { feedbackLimits, feedbackRateLimits, type FeedQuery } from '@tinhso/feedback-contract';
import { AppConfig, Clock, RateLimiter, Reader, type RequestContext } from '@tinhso/platform';
import { publicTickets } from '../data/public-tickets.js';
import { excerptOf } from '../reading/ticket-cards.js';
import { Rulebook } from '../rules/rulebook.js';
import { atomFeed } from './atom-feed.js';

const TITLE = { vi: 'Phản ánh của người dân', en: 'Reports of residents' } as const;

/** The newest public reports as an Atom feed. */
@Injectable()
export class ReadFeed {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(RateLimiter) private readonly limiter: RateLimiter,
    @Inject(Rulebook) private readonly book: Rulebook,
    @Inject(AppConfig) private readonly config: AppConfig,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** @throws Problem too-many-requests */
  async run({ ip, locale }: RequestContext, { commune, category }: FeedQuery): Promise<string> {
    await this.limiter.consume(feedbackRateLimits.looks, ip ?? '-');
    const narrowed = { ...(commune ? { commune } : {}), ...(category ? { category } : {}) };
    const rows = await publicTickets(this.reader.manager, narrowed, feedbackLimits.feedEntries);
    const query = new URLSearchParams(narrowed).toString();
    const named = category ? ` · ${this.book.nameOf(category, locale)}` : '';
    return atomFeed({
      title: TITLE[locale] + named,
      locale,
      address: (path) => this.config.publicUrl(path),
      self: `/api/v1/public/feedback/feed.atom${query === '' ? '' : `?${query}`}`,
      updatedAt: rows.reduce((newest, { updatedAt }) => (updatedAt > newest ? updatedAt : newest), rows[0]?.updatedAt ?? this.clock.now()),
      entries: rows.map(({ code, category: key, publicText, status, reportedAt, updatedAt }) => {
        const name = this.book.nameOf(key, locale);
        return { code, title: `${name} · ${code}`, text: excerptOf(publicText), category: name, status, reportedAt, updatedAt };
      }),
    });
  }
}
