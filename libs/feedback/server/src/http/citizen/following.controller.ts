import { Controller, Delete, Get, Inject, Param, Post } from '@nestjs/common';
import { feedbackCitizenScopes as scopes, MeTooCount, TicketCodeParam, TicketTies } from '@tinhso/feedback-contract';
import { Ctx, Operation, SText, type RequestContext } from '@tinhso/platform';
import { FollowInApp } from '../../follow/follow-in-app.js';
import { ReadTicketTies } from '../../follow/ticket-ties.js';
import { MeToo } from '../../own/me-too.js';

const anyTicket = { audience: 'citizen', scope: scopes.report, relation: 'self' } as const;

@Controller('api/v1/citizen/feedback')
export class FollowingController {
  constructor(
    @Inject(FollowInApp) private readonly following: FollowInApp,
    @Inject(MeToo) private readonly counting: MeToo,
    @Inject(ReadTicketTies) private readonly ties: ReadTicketTies,
  ) {}

  @Get('tickets/:code/ties')
  @Operation({
    id: 'getTicketTies',
    summary: 'Whether I follow a report, have the same trouble, or reported it',
    tag: 'feedback',
    policy: anyTicket,
    response: TicketTies,
    problems: { 404: 'ticket-not-found' },
  })
  read(@Ctx() ctx: RequestContext, @Param({ schema: SText(TicketCodeParam) }) { code }: TicketCodeParam): Promise<TicketTies> {
    return this.ties.run(ctx, code);
  }

  @Post('tickets/:code/me-too')
  @Operation({
    id: 'sayMeToo',
    summary: 'I have the same trouble; counted once, and it raises the priority by the published rule',
    tag: 'feedback',
    policy: anyTicket,
    response: MeTooCount,
    problems: { 404: 'ticket-not-found', 409: 'ticket-own', 429: 'too-many-requests' },
  })
  meToo(@Ctx() ctx: RequestContext, @Param({ schema: SText(TicketCodeParam) }) { code }: TicketCodeParam): Promise<MeTooCount> {
    return this.counting.run(ctx, code);
  }

  @Post('tickets/:code/followers')
  @Operation({
    id: 'followTicket',
    summary: 'Follow a report in my inbox',
    tag: 'feedback',
    status: 204,
    policy: anyTicket,
    problems: { 404: 'ticket-not-found' },
  })
  follow(@Ctx() ctx: RequestContext, @Param({ schema: SText(TicketCodeParam) }) { code }: TicketCodeParam): Promise<void> {
    return this.following.follow(ctx, code);
  }

  @Delete('tickets/:code/followers')
  @Operation({
    id: 'unfollowTicket',
    summary: 'Follow a report no more',
    tag: 'feedback',
    status: 204,
    policy: anyTicket,
    problems: { 404: 'ticket-not-found' },
  })
  leave(@Ctx() ctx: RequestContext, @Param({ schema: SText(TicketCodeParam) }) { code }: TicketCodeParam): Promise<void> {
    return this.following.leave(ctx, code);
  }
}
