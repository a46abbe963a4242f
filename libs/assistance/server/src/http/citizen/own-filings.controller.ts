import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import {
  assistanceCitizenScopes,
  AssistanceIdParam,
  ConfirmedFiling,
  ConfirmFiling,
  Disowned,
  WholeFiling,
} from '@tinhso/assistance-contract';
import { Ctx, Operation, S, SText, type RequestContext } from '@tinhso/platform';
import { ConfirmOwnUseCase } from '../../use-cases/confirming/confirm-own.js';
import { DisownOwnUseCase } from '../../use-cases/disowning/disown-own.js';
import { ReadOwnFiling } from '../../use-cases/filings/read-own-filing.js';

const tag = 'assistance';
const mine = { audience: 'citizen', scope: assistanceCitizenScopes.own, relation: 'owner' } as const;

/** What was filed on the own behalf: read it, file it, or say that it was never asked for. */
@Controller('api/v1/citizen/assisted-matters/filings')
export class OwnFilingsController {
  constructor(
    @Inject(ReadOwnFiling) private readonly reading: ReadOwnFiling,
    @Inject(ConfirmOwnUseCase) private readonly confirming: ConfirmOwnUseCase,
    @Inject(DisownOwnUseCase) private readonly disowning: DisownOwnUseCase,
  ) {}

  @Get(':id')
  @Operation({ id: 'getAssistedFiling', summary: 'What was filed on the own behalf, as a whole', tag, policy: mine, response: WholeFiling })
  get(@Ctx() ctx: RequestContext, @Param({ schema: SText(AssistanceIdParam) }) { id }: AssistanceIdParam): Promise<WholeFiling> {
    return this.reading.run(ctx, id);
  }

  @Post(':id/confirmation')
  @Operation({
    id: 'confirmAssistedFiling',
    summary: 'File it as it is; the second time gives the same answer',
    tag,
    policy: mine,
    response: ConfirmedFiling,
    problems: { 409: 'filing-not-waiting, procedure-changed', 410: 'filing-expired' },
  })
  confirm(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(AssistanceIdParam) }) { id }: AssistanceIdParam,
    @Body({ schema: S(ConfirmFiling) }) _body: ConfirmFiling,
  ): Promise<ConfirmedFiling> {
    return this.confirming.run(ctx, id);
  }

  @Post(':id/disowning')
  @Operation({ id: 'disownAssistedFiling', summary: 'I did not ask for this: opens a case', tag, policy: mine, response: Disowned })
  disown(@Ctx() ctx: RequestContext, @Param({ schema: SText(AssistanceIdParam) }) { id }: AssistanceIdParam): Promise<Disowned> {
    return this.disowning.filing(ctx, id);
  }
}
