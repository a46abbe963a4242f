import { Inject, Injectable } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import { ticketStatusTexts, type ReporterHistory } from '@tinhso/feedback-contract';
import { Reader, UnitOfWork, type RequestContext } from '@tinhso/platform';
import { reportsOf } from '../../data/reports-of-person.js';
import { ticketTitle } from '../../domain/ticket-title.js';
import { Rulebook } from '../../rules/rulebook.js';
import { ReadStaffTicket } from '../reading/read-ticket.js';
import { TicketReach } from '../ticket-reach.js';

const MOST = 50;

/** Other reports of the same person, as far as the office's reach goes. To look is to look into somebody's matters: it is written down. */
@Injectable()
export class ReadReporterHistory {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(ReadStaffTicket) private readonly reading: ReadStaffTicket,
    @Inject(TicketReach) private readonly reach: TicketReach,
    @Inject(Rulebook) private readonly book: Rulebook,
  ) {}

  /** Nothing for who hid the name from all. @throws Problem not-found */
  async run(ctx: RequestContext, ticketId: string): Promise<ReporterHistory> {
    const row = await this.reading.find(ctx, ticketId);
    const all = row.nameShown === 'hidden-from-all' ? [] : await reportsOf(this.reader.manager, row, MOST);
    const record = { action: 'ticket.reporter_read', subjectType: 'ticket', subjectId: ticketId, caseId: ticketId };
    await this.unitOfWork.run(ctx, (tx) => appendAudit(tx, { ...record, ...(row.reporterId ? { dataSubjectId: row.reporterId } : {}) }));
    const others = all.filter(
      ({ id, unitId, nameShown }) => id !== ticketId && nameShown !== 'hidden-from-all' && this.reach.reaches(ctx, unitId),
    );
    return {
      items: others.map(({ id, code, category, publicText, status, reportedAt, meToo }) => ({
        id,
        code,
        title: ticketTitle(publicText),
        category: this.book.nameOf(category, ctx.locale),
        status,
        statusText: ticketStatusTexts[status][ctx.locale],
        reportedAt: reportedAt.toISOString(),
        meToo,
      })),
    };
  }
}
