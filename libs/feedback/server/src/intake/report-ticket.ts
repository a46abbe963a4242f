import { Inject, Injectable } from '@nestjs/common';
import { feedbackProblems, feedbackRateLimits, type ReportTicket, type ReportedTicket } from '@tinhso/feedback-contract';
import { FilesFacade } from '@tinhso/files-server';
import { tidyText } from '@tinhso/kernel';
import { accountIdOf, Idempotency, Problem, RateLimiter, type RequestContext, type Tx } from '@tinhso/platform';
import { insertTicketFiles, TICKET_SUBJECT } from '../data/files.js';
import { followOwn } from '../follow/own-follow.js';
import { People } from '../people/people.js';
import { AcceptReport } from './accept-report.js';
import { CheckReport } from './check-report.js';
import { reportFaults } from './fault-texts.js';
import { TicketNumbers } from './ticket-numbers.js';

/** A report of somebody who is signed in or whose phone was confirmed. */
@Injectable()
export class ReportTicketUseCase {
  constructor(
    @Inject(RateLimiter) private readonly limiter: RateLimiter,
    @Inject(CheckReport) private readonly checking: CheckReport,
    @Inject(TicketNumbers) private readonly numbers: TicketNumbers,
    @Inject(Idempotency) private readonly idempotency: Idempotency,
    @Inject(AcceptReport) private readonly accepting: AcceptReport,
    @Inject(FilesFacade) private readonly files: FilesFacade,
    @Inject(People) private readonly people: People,
  ) {}

  /** @throws Problem report-faulty with every fault | files-unusable | too-many-requests | idempotency-key-… */
  async run(ctx: RequestContext, key: string | undefined, body: ReportTicket): Promise<ReportedTicket> {
    const report = this.checking.check(body, ctx.locale);
    const limit = report.category.emergency ? feedbackRateLimits.emergency : feedbackRateLimits.report;
    await this.limiter.consume(limit, accountIdOf(ctx));
    const code = await this.numbers.code();
    return this.idempotency.run(ctx, { key, request: body }, async (tx) => {
      const reporterId = accountIdOf(ctx);
      const person = await this.people.reporting(tx, ctx);
      const name = person.source === 'app' ? person.name : tidyText(body.name ?? '');
      const accepted = await this.accepting.accept(tx, code, report, {
        source: person.source,
        nameShown: body.nameShown,
        reporterId,
        details: { ...(name ? { name } : {}), ...(person.phone ? { phone: person.phone } : {}) },
      });
      await this.takeFiles(tx, accepted.id, reporterId, body.files ?? []);
      await followOwn(tx, accepted.id, person);
      const { id, visibility } = accepted;
      return { id, code, status: 'received', visibility, ...(person.phoneLast4 ? { phoneLast4: person.phoneLast4 } : {}) };
    });
  }

  /** Photos alone: what else is sent is no help to whoever goes there. */
  private async takeFiles(tx: Tx, ticketId: string, accountId: string, fileIds: readonly string[]): Promise<void> {
    if (fileIds.length === 0) return;
    const taken = await this.files.claimFiles(tx, { accountId, fileIds, subjectType: TICKET_SUBJECT, subjectId: ticketId });
    const errors = taken.flatMap(({ mediaType }, n) =>
      mediaType.startsWith('image/') ? [] : [{ pointer: `/files/${n}`, message: reportFaults.photo[tx.ctx.locale] }],
    );
    if (errors.length > 0) throw Problem.from(feedbackProblems, 'report-faulty', { errors });
    await insertTicketFiles(tx, ticketId, fileIds, { purpose: 'report', isPublic: true });
  }
}
