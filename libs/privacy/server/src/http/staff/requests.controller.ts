import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { Ctx, Operation, SText, type RequestContext } from '@tinhso/platform';
import {
  DeletionRecord,
  PrivacyIdParam,
  PrivacyQueue,
  PrivacyQueueQuery,
  privacyScopes,
  StaffPrivacyRequest,
} from '@tinhso/privacy-contract';
import { StaffRequests } from '../../use-cases/staff-requests.js';

const policy = { audience: 'staff', scope: privacyScopes.manage, jurisdiction: 'unit' } as const;

@Controller('api/v1/staff/privacy/requests')
export class StaffRequestsController {
  constructor(@Inject(StaffRequests) private readonly requests: StaffRequests) {}

  @Get()
  @Operation({
    id: 'listStaffPrivacyRequests',
    summary: 'Requests about data, nearest date first',
    tag: 'privacy',
    policy,
    response: PrivacyQueue,
  })
  queue(@Ctx() ctx: RequestContext, @Query({ schema: SText(PrivacyQueueQuery) }) query: PrivacyQueueQuery): Promise<PrivacyQueue> {
    return this.requests.queue(ctx, query);
  }

  @Get(':id')
  @Operation({
    id: 'getStaffPrivacyRequest',
    summary: 'One request; the reading is recorded',
    tag: 'privacy',
    policy,
    response: StaffPrivacyRequest,
  })
  get(@Ctx() ctx: RequestContext, @Param({ schema: SText(PrivacyIdParam) }) { id }: PrivacyIdParam): Promise<StaffPrivacyRequest> {
    return this.requests.one(ctx, id);
  }

  @Get(':id/deletion-record')
  @Operation({ id: 'getDeletionRecord', summary: 'Proof of an erasure', tag: 'privacy', policy, response: DeletionRecord })
  deletion(@Ctx() ctx: RequestContext, @Param({ schema: SText(PrivacyIdParam) }) { id }: PrivacyIdParam): Promise<DeletionRecord> {
    return this.requests.deletionRecord(ctx, id);
  }
}
