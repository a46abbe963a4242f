import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import {
  PaymentIdParam,
  paymentStaffScopes,
  ProposeRefund,
  RefundReasonBody,
  StaffPayment,
  StaffRefund,
  StaffRefundPage,
  StaffRefundQuery,
} from '@tinhso/payments-contract';
import { Ctx, Operation, S, SText, type RequestContext } from '@tinhso/platform';
import { ClearAttention } from '../../refunds/clear-attention.js';
import { DecideRefund } from '../../refunds/decide-refund.js';
import { FinishRefund } from '../../refunds/finish-refund.js';
import { ListRefunds } from '../../refunds/list-refunds.js';
import { ProposeRefundUseCase } from '../../refunds/propose-refund.js';

const tag = 'payments';
const policy = (scope: string) => ({ audience: 'staff', scope, jurisdiction: 'unit' }) as const;
const { read, refund, approveRefund } = paymentStaffScopes;

/** Money that goes back: proposed, agreed to by a second person, tried again, paid out by hand. */
@Controller('api/v1/staff')
export class RefundsController {
  constructor(
    @Inject(ListRefunds) private readonly listing: ListRefunds,
    @Inject(ProposeRefundUseCase) private readonly proposing: ProposeRefundUseCase,
    @Inject(DecideRefund) private readonly deciding: DecideRefund,
    @Inject(FinishRefund) private readonly finishing: FinishRefund,
    @Inject(ClearAttention) private readonly clearing: ClearAttention,
  ) {}

  @Get('refunds')
  @Operation({
    id: 'listRefunds',
    summary: 'Money that goes back; or what waits for somebody',
    tag,
    policy: policy(read),
    response: StaffRefundPage,
  })
  list(@Ctx() ctx: RequestContext, @Query({ schema: SText(StaffRefundQuery) }) query: StaffRefundQuery): Promise<StaffRefundPage> {
    return this.listing.run(ctx, query);
  }

  @Post('payments/:id/refunds')
  @Operation({
    id: 'proposeRefund',
    summary: 'Propose to give an item back, whole or in part; over the limit a second person has to agree',
    tag,
    policy: policy(refund),
    status: 201,
    response: StaffRefund,
    problems: { 404: 'not-found', 422: 'refund-too-much with what is left' },
  })
  propose(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(PaymentIdParam) }) { id }: PaymentIdParam,
    @Body({ schema: S(ProposeRefund) }) body: ProposeRefund,
  ): Promise<StaffRefund> {
    return this.proposing.run(ctx, id, body);
  }

  @Post('refunds/:id/approval')
  @HttpCode(200)
  @Operation({
    id: 'approveRefund',
    summary: 'Agree to a refund, as the second person',
    tag,
    policy: policy(approveRefund),
    response: StaffRefund,
    problems: { 403: 'refund-own-proposal', 404: 'not-found', 409: 'refund-moved' },
  })
  approve(@Ctx() ctx: RequestContext, @Param({ schema: SText(PaymentIdParam) }) { id }: PaymentIdParam): Promise<StaffRefund> {
    return this.deciding.approve(ctx, id);
  }

  @Post('refunds/:id/rejection')
  @HttpCode(200)
  @Operation({
    id: 'rejectRefund',
    summary: 'Do not agree to a refund, with a reason',
    tag,
    policy: policy(approveRefund),
    response: StaffRefund,
    problems: { 403: 'refund-own-proposal', 404: 'not-found', 409: 'refund-moved' },
  })
  reject(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(PaymentIdParam) }) { id }: PaymentIdParam,
    @Body({ schema: S(RefundReasonBody) }) { reason }: RefundReasonBody,
  ): Promise<StaffRefund> {
    return this.deciding.reject(ctx, id, reason);
  }

  @Post('refunds/:id/retry')
  @HttpCode(200)
  @Operation({
    id: 'retryRefund',
    summary: 'Order a refused refund once more',
    tag,
    policy: policy(refund),
    response: StaffRefund,
    problems: { 404: 'not-found', 409: 'refund-moved' },
  })
  retry(@Ctx() ctx: RequestContext, @Param({ schema: SText(PaymentIdParam) }) { id }: PaymentIdParam): Promise<StaffRefund> {
    return this.finishing.retry(ctx, id);
  }

  @Post('refunds/:id/payout')
  @HttpCode(200)
  @Operation({
    id: 'payOutRefund',
    summary: 'Record that finance gave the money back by its own hand, and how',
    tag,
    policy: policy(refund),
    response: StaffRefund,
    problems: { 404: 'not-found', 409: 'refund-moved' },
  })
  payOut(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(PaymentIdParam) }) { id }: PaymentIdParam,
    @Body({ schema: S(RefundReasonBody) }) { reason }: RefundReasonBody,
  ): Promise<StaffRefund> {
    return this.finishing.payOut(ctx, id, reason);
  }

  @Post('payments/:id/attention/clearing')
  @HttpCode(200)
  @Operation({
    id: 'clearPaymentAttention',
    summary: 'Take the mark off a payment that was looked at, with a reason',
    tag,
    policy: policy(refund),
    response: StaffPayment,
    problems: { 404: 'not-found', 409: 'nothing-to-clear' },
  })
  clear(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(PaymentIdParam) }) { id }: PaymentIdParam,
    @Body({ schema: S(RefundReasonBody) }) { reason }: RefundReasonBody,
  ): Promise<StaffPayment> {
    return this.clearing.run(ctx, id, reason);
  }
}
