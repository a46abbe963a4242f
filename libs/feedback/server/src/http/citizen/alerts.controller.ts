import { Body, Controller, Delete, Get, Inject, Param, Post } from '@nestjs/common';
import { AlertParam, AskOwnAlerts, feedbackCitizenScopes as scopes, OwnAlerts } from '@tinhso/feedback-contract';
import { Ctx, Operation, S, SText, type RequestContext } from '@tinhso/platform';
import { FollowInApp } from '../../follow/follow-in-app.js';
import { OwnAlertsDesk } from '../../follow/own-alerts.js';

const policy = { audience: 'citizen', scope: scopes.report, relation: 'self' } as const;
const tag = 'feedback';

/** News of a commune or of what is near a place, for an account or a confirmed phone. */
@Controller('api/v1/citizen/feedback/alerts')
export class OwnAlertsController {
  constructor(
    @Inject(FollowInApp) private readonly following: FollowInApp,
    @Inject(OwnAlertsDesk) private readonly desk: OwnAlertsDesk,
  ) {}

  @Post()
  @Operation({
    id: 'askOwnFeedbackAlerts',
    summary: 'News of a commune or of what is near a point: in my inbox, or by SMS to a confirmed phone',
    tag,
    status: 204,
    policy,
    problems: { 409: 'alerts-full', 422: 'follow-area-faulty' },
  })
  ask(@Ctx() ctx: RequestContext, @Body({ schema: S(AskOwnAlerts) }) body: AskOwnAlerts): Promise<void> {
    return this.following.alert(ctx, body);
  }

  @Get()
  @Operation({ id: 'listOwnFeedbackAlerts', summary: 'My alerts, newest first', tag, policy, response: OwnAlerts })
  list(@Ctx() ctx: RequestContext): Promise<OwnAlerts> {
    return this.desk.list(ctx);
  }

  @Delete(':id')
  @Operation({
    id: 'removeOwnFeedbackAlert',
    summary: 'Take an alert back',
    tag,
    status: 204,
    policy: { ...policy, relation: 'owner' },
    problems: { 404: 'alert-not-found' },
  })
  remove(@Ctx() ctx: RequestContext, @Param({ schema: SText(AlertParam) }) { id }: AlertParam): Promise<void> {
    return this.desk.remove(ctx, id);
  }
}
