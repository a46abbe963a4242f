import { Body, Controller, Delete, Inject, Param, Post } from '@nestjs/common';
import { AskOwnAlerts, feedbackCitizenScopes as scopes, MeTooCount, TicketCodeParam } from '@tinhso/feedback-contract';
import { Ctx, Operation, S, SText, type RequestContext } from '@tinhso/platform';
import { FollowInApp } from '../../follow/follow-in-app.js';
import { MeToo } from '../../own/me-too.js';

const anyTicket = { audience: 'citizen', scope: scopes.report, relation: 'self' } as const;

@Controller('api/v1/citizen/feedback')
export class FollowingController {
  constructor(
    @Inject(FollowInApp) private readonly following: FollowInApp,
    @Inject(MeToo) private readonly counting: MeToo,
  ) {}

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

  @Post('alerts')
  @Operation({
    id: 'askOwnFeedbackAlerts',
    summary: 'News of a commune or of what is near a point, in my inbox',
    tag: 'feedback',
    status: 204,
    policy: anyTicket,
    problems: { 403: 'forbidden', 422: 'follow-area-faulty' },
  })
  alert(@Ctx() ctx: RequestContext, @Body({ schema: S(AskOwnAlerts) }) body: AskOwnAlerts): Promise<void> {
    return this.following.alert(ctx, body);
  }
}
