import { Body, Controller, Get, Headers, Inject, Param, Post } from '@nestjs/common';
import {
  ObligationView,
  OwnPayments,
  paymentCitizenScope,
  PaymentIdParam,
  PaymentView,
  PayWays,
  StartPayment,
} from '@tinhso/payments-contract';
import { Ctx, Operation, S, SText, type RequestContext } from '@tinhso/platform';
import { ReadOwnPayments } from '../../use-cases/read-own-payments.js';
import { StartPaymentUseCase } from '../../use-cases/start-payment.js';

const policy = (relation: 'self' | 'owner') => ({ audience: 'citizen', scope: paymentCitizenScope, relation, delegable: true }) as const;

/** What a citizen owes, and paying it. */
@Controller('api/v1/citizen')
export class OwnPaymentsController {
  constructor(
    @Inject(ReadOwnPayments) private readonly reading: ReadOwnPayments,
    @Inject(StartPaymentUseCase) private readonly starting: StartPaymentUseCase,
  ) {}

  @Get('payments')
  @Operation({
    id: 'listOwnPayments',
    summary: 'What is to be paid, and what was',
    tag: 'payments',
    policy: policy('self'),
    response: OwnPayments,
  })
  list(@Ctx() ctx: RequestContext): Promise<OwnPayments> {
    return this.reading.list(ctx);
  }

  @Get('payments/:id')
  @Operation({
    id: 'readOwnPayment',
    summary: 'One attempt to pay, with receipt and refunds',
    tag: 'payments',
    policy: policy('owner'),
    response: PaymentView,
    problems: { 404: 'not-found' },
  })
  payment(@Ctx() ctx: RequestContext, @Param({ schema: SText(PaymentIdParam) }) { id }: PaymentIdParam): Promise<PaymentView> {
    return this.reading.payment(ctx, id);
  }

  @Get('obligations/:id')
  @Operation({
    id: 'readOwnObligation',
    summary: 'Something to be paid, line by line, and who is paying it',
    tag: 'payments',
    policy: policy('owner'),
    response: ObligationView,
    problems: { 404: 'not-found' },
  })
  obligation(@Ctx() ctx: RequestContext, @Param({ schema: SText(PaymentIdParam) }) { id }: PaymentIdParam): Promise<ObligationView> {
    return this.reading.obligation(ctx, id);
  }

  @Get('payment-ways')
  @Operation({
    id: 'listPaymentWays',
    summary: 'The ways to pay that are connected, in the order in which they are offered',
    tag: 'payments',
    policy: policy('self'),
    response: PayWays,
  })
  ways(@Ctx() ctx: RequestContext): PayWays {
    return this.reading.ways(ctx);
  }

  @Post('payments')
  @Operation({
    id: 'startPayment',
    summary: 'Begin to pay one thing or several at once; the answer says what to do next',
    tag: 'payments',
    policy: policy('owner'),
    status: 201,
    response: PaymentView,
    problems: {
      400: 'idempotency-key-missing',
      404: 'not-found',
      409: 'being-paid with who and until when for each, obligation-settled, obligation-cancelled, sum-changed, idempotency-key-reused',
      422: 'way-unknown',
      503: 'gateway-off',
    },
  })
  start(
    @Ctx() ctx: RequestContext,
    @Headers('idempotency-key') key: string | undefined,
    @Body({ schema: S(StartPayment) }) body: StartPayment,
  ): Promise<PaymentView> {
    return this.starting.run(ctx, key, body);
  }
}
