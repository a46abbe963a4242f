import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { BillDecision, billStaffScopes, StaffBillPage, StaffBillParam, StaffBillQuery } from '@tinhso/bills-contract';
import { Ctx, Operation, S, SText, type RequestContext } from '@tinhso/platform';
import { DecideRefused } from '../../use-cases/decide-refused.js';
import { ListBills } from '../../use-cases/list-bills.js';

const tag = 'bills';
const settling = { audience: 'staff', scope: billStaffScopes.settle, jurisdiction: 'unit' } as const;
const problems = { 404: 'not-found', 409: 'bill-not-refused' } as const;

/** Bills whose providers were told, have to be, or refuse. */
@Controller('api/v1/staff/bills')
export class StaffBillsController {
  constructor(
    @Inject(ListBills) private readonly listing: ListBills,
    @Inject(DecideRefused) private readonly deciding: DecideRefused,
  ) {}

  @Get()
  @Operation({
    id: 'listStaffBills',
    summary: 'Paid bills by where they stand with their providers',
    tag,
    policy: { audience: 'staff', scope: billStaffScopes.read, jurisdiction: 'unit' },
    response: StaffBillPage,
    problems: { 422: 'invalid' },
  })
  list(@Ctx() ctx: RequestContext, @Query({ schema: SText(StaffBillQuery) }) query: StaffBillQuery): Promise<StaffBillPage> {
    return this.listing.run(ctx, query);
  }

  @Post(':id/retry')
  @HttpCode(204)
  @Operation({ id: 'retryBill', summary: 'Tell the provider once more', tag, policy: settling, status: 204, problems })
  retry(@Ctx() ctx: RequestContext, @Param({ schema: SText(StaffBillParam) }) { id }: StaffBillParam): Promise<void> {
    return this.deciding.retry(ctx, id);
  }

  @Post(':id/give-back')
  @HttpCode(204)
  @Operation({
    id: 'giveBackBill',
    summary: 'Give the money back, with a reason; over the limit of refunds a second person agrees to the first',
    tag,
    policy: settling,
    status: 204,
    problems: { ...problems, 403: 'return-own-proposal' },
  })
  giveBack(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(StaffBillParam) }) { id }: StaffBillParam,
    @Body({ schema: S(BillDecision) }) { reason }: BillDecision,
  ): Promise<void> {
    return this.deciding.giveBack(ctx, id, reason);
  }

  @Post(':id/by-hand')
  @HttpCode(204)
  @Operation({
    id: 'settleBillByHand',
    summary: 'The provider took it by another way, with a reason',
    tag,
    policy: settling,
    status: 204,
    problems,
  })
  byHand(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(StaffBillParam) }) { id }: StaffBillParam,
    @Body({ schema: S(BillDecision) }) { reason }: BillDecision,
  ): Promise<void> {
    return this.deciding.byHand(ctx, id, reason);
  }
}
