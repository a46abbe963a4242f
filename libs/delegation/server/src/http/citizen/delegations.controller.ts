import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { DelegationDetail, DelegationOverview, DelegationParams, DelegationView, GrantDelegation } from '@tinhso/delegation-contract';
import { Ctx, Operation, S, SText, type RequestContext } from '@tinhso/platform';
import { ReadDelegation } from '../../reading/read-delegation.js';
import { ReadDelegations } from '../../reading/read-delegations.js';
import { AnswerInvitationUseCase } from '../../use-cases/answer-invitation.js';
import { EndDelegationUseCase } from '../../use-cases/end-delegation.js';
import { GrantDelegationUseCase } from '../../use-cases/grant-delegation.js';
import { RestoreDelegationUseCase } from '../../use-cases/restore-delegation.js';

const scope = 'delegation.own';
const own = { audience: 'citizen', scope, relation: 'self' } as const;
const one = { audience: 'citizen', scope, relation: 'owner' } as const;

@Controller('api/v1/citizen/delegations')
export class DelegationsController {
  constructor(
    @Inject(ReadDelegations) private readonly reading: ReadDelegations,
    @Inject(ReadDelegation) private readonly readingOne: ReadDelegation,
    @Inject(GrantDelegationUseCase) private readonly granting: GrantDelegationUseCase,
    @Inject(AnswerInvitationUseCase) private readonly answering: AnswerInvitationUseCase,
    @Inject(EndDelegationUseCase) private readonly ending: EndDelegationUseCase,
    @Inject(RestoreDelegationUseCase) private readonly restoring: RestoreDelegationUseCase,
  ) {}

  @Get()
  @Operation({
    id: 'listDelegations',
    summary: 'Rights given and received, children, companies',
    tag: 'delegation',
    policy: own,
    response: DelegationOverview,
  })
  list(@Ctx() ctx: RequestContext): Promise<DelegationOverview> {
    return this.reading.overview(ctx);
  }

  @Post()
  @Operation({
    id: 'grantDelegation',
    summary: 'Invite somebody by phone to act for oneself, a child or a company',
    tag: 'delegation',
    policy: { ...own, fresh: true },
    status: 201,
    response: DelegationView,
    problems: { 409: 'delegation-open-already, delegation-limit', 422: 'delegation-to-oneself', 429: 'too-many-requests' },
  })
  grant(@Ctx() ctx: RequestContext, @Body({ schema: S(GrantDelegation) }) body: GrantDelegation): Promise<DelegationView> {
    return this.granting.run(ctx, body);
  }

  @Get(':id')
  @Operation({
    id: 'getDelegation',
    summary: 'One right with what was done under it',
    tag: 'delegation',
    policy: one,
    response: DelegationDetail,
  })
  get(@Ctx() ctx: RequestContext, @Param({ schema: SText(DelegationParams) }) { id }: DelegationParams): Promise<DelegationDetail> {
    return this.readingOne.run(ctx, id);
  }

  @Post(':id/acceptance')
  @Operation({
    id: 'acceptDelegation',
    summary: 'Take a right that one was invited to',
    tag: 'delegation',
    policy: one,
    response: DelegationView,
    problems: { 409: 'delegation-state' },
  })
  accept(@Ctx() ctx: RequestContext, @Param({ schema: SText(DelegationParams) }) { id }: DelegationParams): Promise<DelegationView> {
    return this.answering.run(ctx, id, 'accept');
  }

  @Post(':id/refusal')
  @Operation({
    id: 'declineDelegation',
    summary: 'Decline an invitation',
    tag: 'delegation',
    policy: one,
    response: DelegationView,
    problems: { 409: 'delegation-state' },
  })
  decline(@Ctx() ctx: RequestContext, @Param({ schema: SText(DelegationParams) }) { id }: DelegationParams): Promise<DelegationView> {
    return this.answering.run(ctx, id, 'decline');
  }

  @Post(':id/end')
  @Operation({
    id: 'endDelegation',
    summary: 'Revoke a right that one gave, or leave one that one holds; at once',
    tag: 'delegation',
    policy: one,
    response: DelegationView,
    problems: { 409: 'delegation-state' },
  })
  end(@Ctx() ctx: RequestContext, @Param({ schema: SText(DelegationParams) }) { id }: DelegationParams): Promise<DelegationView> {
    return this.ending.run(ctx, id);
  }

  @Post(':id/restoration')
  @Operation({
    id: 'restoreDelegation',
    summary: 'Take back an ending within ten minutes, by whoever ended',
    tag: 'delegation',
    policy: one,
    response: DelegationView,
    problems: { 409: 'delegation-state, delegation-open-already' },
  })
  restore(@Ctx() ctx: RequestContext, @Param({ schema: SText(DelegationParams) }) { id }: DelegationParams): Promise<DelegationView> {
    return this.restoring.run(ctx, id);
  }
}
