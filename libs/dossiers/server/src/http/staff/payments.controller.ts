import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { dossierStaffScopes, DossierState, IdParam, RequestPayment, SettlePayment } from '@tinhso/dossiers-contract';
import { Ctx, Operation, S, SText, type RequestContext } from '@tinhso/platform';
import { RequestPaymentUseCase } from '../../use-cases/request-payment.js';
import { SettlePaymentUseCase } from '../../use-cases/settle-payment.js';

const problems = { 403: 'action-not-yours', 409: 'dossier-changed with the current version, action-not-allowed with the reason' };
const policy = (scope: string) => ({ audience: 'staff', scope, jurisdiction: 'unit' }) as const;

/** What a dossier costs: asking for it, and the receipt of the counter. */
@Controller('api/v1/staff/dossiers/:id')
export class DossierPaymentsController {
  constructor(
    @Inject(RequestPaymentUseCase) private readonly asking: RequestPaymentUseCase,
    @Inject(SettlePaymentUseCase) private readonly settling: SettlePaymentUseCase,
  ) {}

  @Post('payment-request')
  @Operation({
    id: 'requestPayment',
    summary: 'Ask the citizen to pay; the clock stands still',
    tag: 'dossiers',
    policy: policy(dossierStaffScopes.requestPayment),
    response: DossierState,
    problems,
  })
  request(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(IdParam) }) { id }: IdParam,
    @Body({ schema: S(RequestPayment) }) body: RequestPayment,
  ): Promise<DossierState> {
    return this.asking.run(ctx, id, body);
  }

  @Post('payment-receipt')
  @Operation({
    id: 'settlePayment',
    summary: 'Record what was paid at the counter',
    tag: 'dossiers',
    policy: policy(dossierStaffScopes.settlePayment),
    response: DossierState,
    problems: { ...problems, 422: 'amount-differs' },
  })
  settle(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(IdParam) }) { id }: IdParam,
    @Body({ schema: S(SettlePayment) }) body: SettlePayment,
  ): Promise<DossierState> {
    return this.settling.run(ctx, id, body);
  }
}
