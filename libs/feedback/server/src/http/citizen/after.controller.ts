import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { feedbackCitizenScopes, RateTicket, ReopenTicket, TicketCodeParam } from '@tinhso/feedback-contract';
import { Ctx, Operation, S, SText, type RequestContext } from '@tinhso/platform';
import { RateTicketUseCase } from '../../after/rate-ticket.js';
import { ReopenTicketUseCase } from '../../after/reopen-ticket.js';

const tag = 'feedback';
const policy = { audience: 'citizen', scope: feedbackCitizenScopes.report, relation: 'owner' } as const;

/** What the reporter says to the answer. */
@Controller('api/v1/citizen/feedback/tickets/:code')
export class AfterAnswerController {
  constructor(
    @Inject(RateTicketUseCase) private readonly rating: RateTicketUseCase,
    @Inject(ReopenTicketUseCase) private readonly reopening: ReopenTicketUseCase,
  ) {}

  @Post('rating')
  @Operation({
    id: 'rateTicket',
    summary: 'Say whether the answer is good; content closes the report',
    tag,
    policy,
    status: 204,
    problems: { 404: 'ticket-not-found', 409: 'not-answered-yet, ticket-rated-already', 422: 'reason-missing' },
  })
  rate(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(TicketCodeParam) }) { code }: TicketCodeParam,
    @Body({ schema: S(RateTicket) }) body: RateTicket,
  ): Promise<void> {
    return this.rating.run(ctx, code, body);
  }

  @Post('reopen')
  @Operation({
    id: 'reopenTicket',
    summary: 'Not done: the report is open again and another person has it',
    tag,
    policy,
    status: 204,
    problems: { 404: 'ticket-not-found', 409: 'not-answered-yet, reopen-window-over' },
  })
  reopen(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(TicketCodeParam) }) { code }: TicketCodeParam,
    @Body({ schema: S(ReopenTicket) }) body: ReopenTicket,
  ): Promise<void> {
    return this.reopening.run(ctx, code, body);
  }
}
