import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import {
  PaymentIdParam,
  paymentStaffScopes as scopes,
  ProposeWaiver,
  StaffWaiver,
  StaffWaiverDetail,
  StaffWaiverList,
  StaffWaiverQuery,
  WaiverReason,
} from '@tinhso/payments-contract';
import { Ctx, Operation, S, SText, type RequestContext } from '@tinhso/platform';
import { DecideWaiver } from '../../waivers/decide-waiver.js';
import { ProposeWaiverUseCase } from '../../waivers/propose-waiver.js';
import { ReadWaivers } from '../../waivers/read-waivers.js';

const tag = 'payments';
const policy = (scope: string) => ({ audience: 'staff', scope, jurisdiction: 'unit' }) as const;

/** Dated rules by which less is owed: proposed, agreed to by a second person, ended. */
@Controller('api/v1/staff/waivers')
export class WaiversController {
  constructor(
    @Inject(ReadWaivers) private readonly reading: ReadWaivers,
    @Inject(ProposeWaiverUseCase) private readonly proposing: ProposeWaiverUseCase,
    @Inject(DecideWaiver) private readonly deciding: DecideWaiver,
  ) {}

  @Get()
  @Operation({
    id: 'listWaivers',
    summary: 'Rules of exemption: those that count, those that wait, or all',
    tag,
    policy: policy(scopes.readWaivers),
    response: StaffWaiverList,
  })
  list(@Ctx() ctx: RequestContext, @Query({ schema: SText(StaffWaiverQuery) }) query: StaffWaiverQuery): Promise<StaffWaiverList> {
    return this.reading.list(ctx, query);
  }

  @Get(':id')
  @Operation({
    id: 'readWaiver',
    summary: 'One rule with the people whom it names; the reading is recorded',
    tag,
    policy: policy(scopes.readWaivers),
    response: StaffWaiverDetail,
    problems: { 404: 'not-found' },
  })
  one(@Ctx() ctx: RequestContext, @Param({ schema: SText(PaymentIdParam) }) { id }: PaymentIdParam): Promise<StaffWaiverDetail> {
    return this.reading.one(ctx, id);
  }

  @Post()
  @Operation({
    id: 'proposeWaiver',
    summary: 'Propose a rule; it counts once a second person has agreed',
    tag,
    policy: policy(scopes.proposeWaiver),
    status: 201,
    response: StaffWaiver,
    problems: { 422: 'waiver-days-crossed, payer-unknown naming every phone that nobody has' },
  })
  propose(@Ctx() ctx: RequestContext, @Body({ schema: S(ProposeWaiver) }) body: ProposeWaiver): Promise<StaffWaiver> {
    return this.proposing.run(ctx, body);
  }

  @Post(':id/approval')
  @HttpCode(200)
  @Operation({
    id: 'approveWaiver',
    summary: 'Agree to a rule, as the second person',
    tag,
    policy: policy(scopes.approveWaiver),
    response: StaffWaiver,
    problems: { 403: 'waiver-own-proposal', 404: 'not-found', 409: 'waiver-moved' },
  })
  approve(@Ctx() ctx: RequestContext, @Param({ schema: SText(PaymentIdParam) }) { id }: PaymentIdParam): Promise<StaffWaiver> {
    return this.deciding.approve(ctx, id);
  }

  @Post(':id/rejection')
  @HttpCode(200)
  @Operation({
    id: 'rejectWaiver',
    summary: 'Do not agree to a rule, with a reason',
    tag,
    policy: policy(scopes.approveWaiver),
    response: StaffWaiver,
    problems: { 403: 'waiver-own-proposal', 404: 'not-found', 409: 'waiver-moved' },
  })
  reject(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(PaymentIdParam) }) { id }: PaymentIdParam,
    @Body({ schema: S(WaiverReason) }) { reason }: WaiverReason,
  ): Promise<StaffWaiver> {
    return this.deciding.reject(ctx, id, reason);
  }

  @Post(':id/end')
  @HttpCode(200)
  @Operation({
    id: 'endWaiver',
    summary: 'End a rule, with a reason; what was asked for before stays as it was',
    tag,
    policy: policy(scopes.proposeWaiver),
    response: StaffWaiver,
    problems: { 404: 'not-found', 409: 'waiver-moved' },
  })
  end(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(PaymentIdParam) }) { id }: PaymentIdParam,
    @Body({ schema: S(WaiverReason) }) { reason }: WaiverReason,
  ): Promise<StaffWaiver> {
    return this.deciding.end(ctx, id, reason);
  }
}
