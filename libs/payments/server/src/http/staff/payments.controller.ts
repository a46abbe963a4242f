import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { PaymentIdParam, paymentStaffScopes, StaffPayment, StaffPaymentPage, StaffPaymentQuery } from '@tinhso/payments-contract';
import { Ctx, Operation, SText, type RequestContext } from '@tinhso/platform';
import { ReadStaffPayment } from '../../use-cases/read-staff-payment.js';
import { SearchPayments } from '../../use-cases/search-payments.js';

const policy = { audience: 'staff', scope: paymentStaffScopes.read, jurisdiction: 'unit' } as const;

/** Payments as finance sees them. */
@Controller('api/v1/staff/payments')
export class StaffPaymentsController {
  constructor(
    @Inject(SearchPayments) private readonly searching: SearchPayments,
    @Inject(ReadStaffPayment) private readonly reading: ReadStaffPayment,
  ) {}

  @Get()
  @Operation({
    id: 'searchPayments',
    summary: 'Payments by dossier code, reference, transaction, receipt or phone; or those that need a look',
    tag: 'payments',
    policy,
    response: StaffPaymentPage,
    problems: { 422: 'invalid' },
  })
  search(@Ctx() ctx: RequestContext, @Query({ schema: SText(StaffPaymentQuery) }) query: StaffPaymentQuery): Promise<StaffPaymentPage> {
    return this.searching.run(ctx, query);
  }

  @Get(':id')
  @Operation({
    id: 'readStaffPayment',
    summary: 'A payment with its history and its lines in the ledger',
    tag: 'payments',
    policy,
    response: StaffPayment,
    problems: { 404: 'not-found' },
  })
  read(@Ctx() ctx: RequestContext, @Param({ schema: SText(PaymentIdParam) }) { id }: PaymentIdParam): Promise<StaffPayment> {
    return this.reading.run(ctx, id);
  }
}
