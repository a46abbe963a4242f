import { Inject, Injectable } from '@nestjs/common';
import { feedbackProblems, feedbackRateLimits, parseTicketCode, type PublicTicket } from '@tinhso/feedback-contract';
import { FilesFacade, type FileContent } from '@tinhso/files-server';
import { Problem, RateLimiter, Reader, type RequestContext } from '@tinhso/platform';
import { filesOf, TICKET_SUBJECT } from '../data/files.js';
import { findTicketByCode } from '../data/tickets.js';
import type { TicketRow } from '../data/ticket.entity.js';
import { PublicPage } from '../reading/public-page.js';

/** The public page of a report, and its photos. What is hidden or not yet public is answered like what is not there. */
@Injectable()
export class ReadPublicTicket {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(RateLimiter) private readonly limiter: RateLimiter,
    @Inject(PublicPage) private readonly page: PublicPage,
    @Inject(FilesFacade) private readonly files: FilesFacade,
  ) {}

  /** @throws Problem ticket-not-found | too-many-requests */
  async run(ctx: RequestContext, code: string): Promise<PublicTicket> {
    await this.limiter.consume(feedbackRateLimits.looks, ctx.ip ?? '-');
    return this.page.of(await this.find(code), ctx.locale);
  }

  /** @throws Problem ticket-not-found */
  async photo(code: string, fileId: string): Promise<FileContent> {
    const { id } = await this.find(code);
    const shown = (await filesOf(this.reader.manager, id)).some((file) => file.fileId === fileId && file.isPublic === 1);
    if (!shown) throw Problem.from(feedbackProblems, 'ticket-not-found');
    return this.files.openPublished(fileId, TICKET_SUBJECT, id);
  }

  private async find(typed: string): Promise<TicketRow> {
    const code = parseTicketCode(typed);
    const row = code ? await findTicketByCode(this.reader.manager, code) : null;
    if (row?.visibility !== 'public') throw Problem.from(feedbackProblems, 'ticket-not-found');
    return row;
  }
}
