import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { Ctx, Operation, S, SText, type RequestContext } from '@tinhso/platform';
import {
  AskPrivacyRequest,
  PrivacyIdParam,
  PrivacyRequestList,
  PrivacyRequestView,
  privacyScopes,
  WithdrawPrivacyRequest,
} from '@tinhso/privacy-contract';
import { AskRequest } from '../../use-cases/ask-request.js';
import { ReadOwnRequests } from '../../use-cases/read-own-requests.js';
import { WithdrawRequest } from '../../use-cases/withdraw-request.js';

const scope = privacyScopes.own;
const own = { audience: 'citizen', scope, relation: 'self', delegable: true } as const;
const one = { audience: 'citizen', scope, relation: 'owner', delegable: true } as const;

@Controller('api/v1/citizen/privacy/requests')
export class OwnRequestsController {
  constructor(
    @Inject(AskRequest) private readonly asking: AskRequest,
    @Inject(ReadOwnRequests) private readonly reading: ReadOwnRequests,
    @Inject(WithdrawRequest) private readonly withdrawing: WithdrawRequest,
  ) {}

  @Post()
  @Operation({
    id: 'askPrivacyRequest',
    summary: 'Ask about the own data; legal clocks start',
    tag: 'privacy',
    policy: own,
    status: 201,
    response: PrivacyRequestView,
    problems: { 409: 'too-many-privacy-requests', 422: 'correction-refused' },
  })
  ask(@Ctx() ctx: RequestContext, @Body({ schema: S(AskPrivacyRequest) }) body: AskPrivacyRequest): Promise<PrivacyRequestView> {
    return this.asking.run(ctx, body);
  }

  @Get()
  @Operation({
    id: 'listPrivacyRequests',
    summary: 'Own requests, newest first',
    tag: 'privacy',
    policy: own,
    response: PrivacyRequestList,
  })
  list(@Ctx() ctx: RequestContext): Promise<PrivacyRequestList> {
    return this.reading.list(ctx);
  }

  @Get(':id')
  @Operation({
    id: 'getPrivacyRequest',
    summary: 'One of my requests with its clock',
    tag: 'privacy',
    policy: one,
    response: PrivacyRequestView,
  })
  get(@Ctx() ctx: RequestContext, @Param({ schema: SText(PrivacyIdParam) }) { id }: PrivacyIdParam): Promise<PrivacyRequestView> {
    return this.reading.one(ctx, id);
  }

  @Post(':id/withdrawal')
  @Operation({
    id: 'withdrawPrivacyRequest',
    summary: 'Take a request back',
    tag: 'privacy',
    policy: one,
    response: PrivacyRequestView,
    problems: { 409: 'privacy-request-changed, privacy-action-not-allowed' },
  })
  withdraw(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(PrivacyIdParam) }) { id }: PrivacyIdParam,
    @Body({ schema: S(WithdrawPrivacyRequest) }) body: WithdrawPrivacyRequest,
  ): Promise<PrivacyRequestView> {
    return this.withdrawing.run(ctx, id, body);
  }
}
