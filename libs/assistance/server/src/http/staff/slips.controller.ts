import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import {
  AssistanceIdParam,
  assistanceStaffScopes,
  ConfirmedFiling,
  CounterConfirmation,
  Disowned,
  SlipLookup,
  WholeFiling,
} from '@tinhso/assistance-contract';
import { Ctx, Operation, S, SText, type RequestContext } from '@tinhso/platform';
import { ConfirmAtCounterUseCase } from '../../use-cases/confirming/confirm-at-counter.js';
import { LookUpSlipUseCase } from '../../use-cases/confirming/look-up-slip.js';
import { DisownAtCounterUseCase } from '../../use-cases/disowning/disown-at-counter.js';

const tag = 'assistance';
const policy = { audience: 'staff', scope: assistanceStaffScopes.confirm, jurisdiction: 'unit' } as const;

/** The counter: a person brings the printed slip and an identity card. There is no list of what waits. */
@Controller('api/v1/staff/assisted-filings')
export class SlipsController {
  constructor(
    @Inject(LookUpSlipUseCase) private readonly looking: LookUpSlipUseCase,
    @Inject(ConfirmAtCounterUseCase) private readonly confirming: ConfirmAtCounterUseCase,
    @Inject(DisownAtCounterUseCase) private readonly disowning: DisownAtCounterUseCase,
  ) {}

  @Post('lookup')
  @Operation({
    id: 'lookUpAssistedSlip',
    summary: 'The filing of a slip',
    tag,
    policy,
    response: WholeFiling,
    problems: { 404: 'slip-unknown' },
  })
  lookUp(@Ctx() ctx: RequestContext, @Body({ schema: S(SlipLookup) }) body: SlipLookup): Promise<WholeFiling> {
    return this.looking.run(ctx, body);
  }

  @Post(':id/confirmation')
  @Operation({
    id: 'confirmAssistedFilingAtCounter',
    summary: 'File it for the person at the counter; the second time gives the same answer',
    tag,
    policy,
    response: ConfirmedFiling,
    problems: { 409: 'filing-not-waiting, procedure-changed', 410: 'filing-expired' },
  })
  confirm(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(AssistanceIdParam) }) { id }: AssistanceIdParam,
    @Body({ schema: S(CounterConfirmation) }) _body: CounterConfirmation,
  ): Promise<ConfirmedFiling> {
    return this.confirming.run(ctx, id);
  }

  @Post(':id/disowning')
  @Operation({
    id: 'disownAssistedFilingAtCounter',
    summary: 'The person at the counter did not ask for it: opens a case',
    tag,
    policy,
    response: Disowned,
  })
  disown(@Ctx() ctx: RequestContext, @Param({ schema: SText(AssistanceIdParam) }) { id }: AssistanceIdParam): Promise<Disowned> {
    return this.disowning.run(ctx, id);
  }
}
