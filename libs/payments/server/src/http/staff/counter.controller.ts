import { Body, Controller, Get, Header, Headers, Inject, Param, Post, Query, StreamableFile } from '@nestjs/common';
import {
  CashDay,
  CashDayQuery,
  CashTaking,
  CounterObligation,
  CounterObligations,
  CounterQuery,
  OpenCharge,
  PaymentDocumentParams,
  PaymentIdParam,
  paymentStaffScopes,
  TakeCash,
} from '@tinhso/payments-contract';
import { Ctx, Operation, S, SText, type RequestContext } from '@tinhso/platform';
import { DropCharge } from '../../counter/drop-charge.js';
import { FindAtCounter } from '../../counter/find-at-counter.js';
import { OpenChargeUseCase } from '../../counter/open-charge.js';
import { ReadCashDay } from '../../counter/read-cash-day.js';
import { ReadCounterReceipt } from '../../counter/read-counter-receipt.js';
import { TakeCashUseCase } from '../../counter/take-cash.js';

const policy = (scope: string) => ({ audience: 'staff', scope, jurisdiction: 'unit' }) as const;
const cash = policy(paymentStaffScopes.takeCash);
const charge = policy(paymentStaffScopes.charge);
const started = 'idempotency-key-reused';

/** The counter: what somebody owes, cash for it, and charges without a dossier. */
@Controller('api/v1/staff/counter')
export class CounterController {
  constructor(
    @Inject(FindAtCounter) private readonly finding: FindAtCounter,
    @Inject(TakeCashUseCase) private readonly taking: TakeCashUseCase,
    @Inject(ReadCashDay) private readonly book: ReadCashDay,
    @Inject(OpenChargeUseCase) private readonly opening: OpenChargeUseCase,
    @Inject(DropCharge) private readonly dropping: DropCharge,
    @Inject(ReadCounterReceipt) private readonly receipts: ReadCounterReceipt,
  ) {}

  @Get('obligations')
  @Operation({
    id: 'findAtCounter',
    summary: 'What is unpaid, by dossier code, number of a decision or charge, or phone',
    tag: 'payments',
    policy: cash,
    response: CounterObligations,
    problems: { 422: 'invalid' },
  })
  find(@Ctx() ctx: RequestContext, @Query({ schema: SText(CounterQuery) }) { q }: CounterQuery): Promise<CounterObligations> {
    return this.finding.run(ctx, q);
  }

  @Post('cash')
  @Operation({
    id: 'takeCash',
    summary: 'Take cash for one thing or several of one unit; settles them at once',
    tag: 'payments',
    policy: cash,
    status: 201,
    response: CashTaking,
    problems: {
      400: 'idempotency-key-missing',
      404: 'not-found',
      409: `being-paid, obligation-settled, obligation-cancelled, sum-changed, ${started}`,
      422: 'cash-too-little, cash-several-units, invalid',
    },
  })
  take(
    @Ctx() ctx: RequestContext,
    @Headers('idempotency-key') key: string | undefined,
    @Body({ schema: S(TakeCash) }) body: TakeCash,
  ): Promise<CashTaking> {
    return this.taking.run(ctx, key, body);
  }

  @Get('cash-day')
  @Operation({
    id: 'readCashDay',
    summary: 'What the asking clerk took on a day, and the sum to hand over',
    tag: 'payments',
    policy: { ...cash, jurisdiction: 'none' },
    response: CashDay,
    problems: { 422: 'invalid' },
  })
  day(@Ctx() ctx: RequestContext, @Query({ schema: SText(CashDayQuery) }) { day }: CashDayQuery): Promise<CashDay> {
    return this.book.run(ctx, day);
  }

  @Get('cash/:id/receipts/:documentId')
  @Header('cache-control', 'private, no-store')
  @Header('x-content-type-options', 'nosniff')
  @Operation({
    id: 'readCounterReceipt',
    summary: 'The signed file of a receipt for cash, to be printed at the counter',
    tag: 'payments',
    policy: cash,
    produces: 'application/pdf',
    problems: { 404: 'not-found' },
  })
  async receipt(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(PaymentDocumentParams) }) { id, documentId }: PaymentDocumentParams,
  ): Promise<StreamableFile> {
    const { pdf, name } = await this.receipts.run(ctx, id, documentId);
    const disposition = `attachment; filename="${name.replace(/[^A-Za-z0-9-]+/g, '-')}.pdf"`;
    return new StreamableFile(pdf, { type: 'application/pdf', length: pdf.length, disposition });
  }

  @Post('charges')
  @Operation({
    id: 'openCharge',
    summary: 'Ask a citizen for a charge of the counter, or for a fine by its decision',
    tag: 'payments',
    policy: charge,
    status: 201,
    response: CounterObligation,
    problems: { 400: 'idempotency-key-missing', 409: `fine-known, ${started}`, 422: 'payer-unknown, amount-out-of-range, invalid' },
  })
  open(
    @Ctx() ctx: RequestContext,
    @Headers('idempotency-key') key: string | undefined,
    @Body({ schema: S(OpenCharge) }) body: OpenCharge,
  ): Promise<CounterObligation> {
    return this.opening.run(ctx, key, body);
  }

  @Post('charges/:id/drop')
  @Operation({
    id: 'dropCharge',
    summary: 'Drop a charge or a fine that was entered by mistake',
    tag: 'payments',
    policy: charge,
    response: CounterObligation,
    problems: { 404: 'not-found', 409: 'being-paid, obligation-settled, obligation-cancelled' },
  })
  drop(@Ctx() ctx: RequestContext, @Param({ schema: SText(PaymentIdParam) }) { id }: PaymentIdParam): Promise<CounterObligation> {
    return this.dropping.run(ctx, id);
  }
}
