import { Body, Controller, Headers, Inject, Post } from '@nestjs/common';
import { feedbackCitizenScopes, ReportedTicket, ReportTicket } from '@tinhso/feedback-contract';
import { Ctx, Operation, S, type RequestContext } from '@tinhso/platform';
import { ReportTicketUseCase } from '../../intake/report-ticket.js';

@Controller('api/v1/citizen/feedback/reports')
export class ReportsController {
  constructor(@Inject(ReportTicketUseCase) private readonly reporting: ReportTicketUseCase) {}

  @Post()
  @Operation({
    id: 'reportTicket',
    summary: 'Report something. The same Idempotency-Key gives the same report',
    tag: 'feedback',
    status: 201,
    policy: { audience: 'citizen', scope: feedbackCitizenScopes.report, relation: 'self' },
    response: ReportedTicket,
    problems: {
      400: 'idempotency-key-missing',
      409: 'idempotency-key-reused',
      422: 'report-faulty with every fault, files-unusable',
      429: 'too-many-requests; never for an emergency',
    },
  })
  report(
    @Ctx() ctx: RequestContext,
    @Headers('idempotency-key') key: string | undefined,
    @Body({ schema: S(ReportTicket) }) body: ReportTicket,
  ): Promise<ReportedTicket> {
    return this.reporting.run(ctx, key, body);
  }
}
