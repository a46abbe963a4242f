import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { Ctx, Operation, S, SText, type RequestContext } from '@tinhso/platform';
import {
  AcknowledgePrivacyRequest,
  DecidePrivacyRequest,
  ExtendPrivacyRequest,
  FulfilPrivacyRequest,
  PrivacyIdParam,
  privacyScopes,
  StaffPrivacyRequest,
} from '@tinhso/privacy-contract';
import { DecideRequest } from '../../use-cases/decide-request.js';

const policy = { audience: 'staff', scope: privacyScopes.manage, jurisdiction: 'unit' } as const;
const problems = { 409: 'privacy-request-changed with the current version, privacy-action-not-allowed' };
const shared = { tag: 'privacy', policy, response: StaffPrivacyRequest, problems } as const;

/** What the data protection officer does with a request. */
@Controller('api/v1/staff/privacy/requests/:id')
export class DecisionsController {
  constructor(@Inject(DecideRequest) private readonly deciding: DecideRequest) {}

  @Post('acknowledgement')
  @Operation({ id: 'acknowledgePrivacyRequest', summary: 'Tell the person that work has begun', ...shared })
  acknowledge(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(PrivacyIdParam) }) { id }: PrivacyIdParam,
    @Body({ schema: S(AcknowledgePrivacyRequest) }) body: AcknowledgePrivacyRequest,
  ): Promise<StaffPrivacyRequest> {
    return this.deciding.acknowledge(ctx, id, body);
  }

  @Post('extension')
  @Operation({ id: 'extendPrivacyRequest', summary: 'Take more time, once, with the reason', ...shared })
  extend(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(PrivacyIdParam) }) { id }: PrivacyIdParam,
    @Body({ schema: S(ExtendPrivacyRequest) }) body: ExtendPrivacyRequest,
  ): Promise<StaffPrivacyRequest> {
    return this.deciding.extend(ctx, id, body);
  }

  @Post('decision')
  @Operation({ id: 'decidePrivacyRequest', summary: 'Accept or refuse, in words for the person', ...shared })
  decide(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(PrivacyIdParam) }) { id }: PrivacyIdParam,
    @Body({ schema: S(DecidePrivacyRequest) }) body: DecidePrivacyRequest,
  ): Promise<StaffPrivacyRequest> {
    return this.deciding.decide(ctx, id, body);
  }

  @Post('fulfilment')
  @Operation({
    id: 'fulfilPrivacyRequest',
    summary: 'Say that it was done; a correction is written by this',
    ...shared,
    problems: { ...problems, 422: 'correction-refused' },
  })
  fulfil(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(PrivacyIdParam) }) { id }: PrivacyIdParam,
    @Body({ schema: S(FulfilPrivacyRequest) }) body: FulfilPrivacyRequest,
  ): Promise<StaffPrivacyRequest> {
    return this.deciding.fulfil(ctx, id, body);
  }
}
