import { Inject, Injectable } from '@nestjs/common';
import { feedbackLimits, feedbackRateLimits, parseTicketCode, type TicketPage, type TicketQuery } from '@tinhso/feedback-contract';
import { RateLimiter, Reader, type RequestContext } from '@tinhso/platform';
import { publicTickets, searchedTickets } from '../data/public-tickets.js';
import { findTicketByCode } from '../data/tickets.js';
import { askedWords } from '../domain/search-words.js';
import type { TicketRow } from '../data/ticket.entity.js';
import { cursorOf, readCursor } from '../reading/cursor.js';
import { TicketCards } from '../reading/ticket-cards.js';

/** Public reports, newest first. Words, with or without marks, are found by their index; a code finds its report. */
@Injectable()
export class ListPublicTickets {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(RateLimiter) private readonly limiter: RateLimiter,
    @Inject(TicketCards) private readonly cards: TicketCards,
  ) {}

  /** @throws Problem too-many-requests */
  async run(ctx: RequestContext, query: TicketQuery): Promise<TicketPage> {
    await this.limiter.consume(feedbackRateLimits.looks, ctx.ip ?? '-');
    const rows = await this.rows(query);
    const page = rows.slice(0, feedbackLimits.listPage);
    const last = page.at(-1);
    const next = rows.length > page.length && last ? { nextCursor: cursorOf({ at: last.reportedAt, id: last.id }) } : {};
    return { items: await this.cards.ofRows(ctx.locale, page), ...next };
  }

  private async rows({ text = '', cursor, ...narrowed }: TicketQuery): Promise<TicketRow[]> {
    const { manager } = this.reader;
    const code = parseTicketCode(text);
    if (code) {
      const found = await findTicketByCode(manager, code);
      return found?.visibility === 'public' ? [found] : [];
    }
    const selection = { ...narrowed, after: readCursor(cursor) };
    const words = askedWords(text);
    // Something was asked for that no report can have.
    if (words.length === 0 && text.trim() !== '') return [];
    const limit = feedbackLimits.listPage + 1;
    return words.length === 0
      ? publicTickets(manager, selection, limit)
      : searchedTickets(manager, selection, words, { among: feedbackLimits.searchedTickets, limit });
  }
}
