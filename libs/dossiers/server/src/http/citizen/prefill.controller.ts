import { Body, Controller, Get, Inject, Param, Put } from '@nestjs/common';
import { ChoosePrefill, DraftPrefill, dossierCitizenScopes, IdParam } from '@tinhso/dossiers-contract';
import { Ctx, Operation, S, SText, type RequestContext } from '@tinhso/platform';
import { ChoosePrefillUseCase } from '../../prefill/choose-prefill.js';
import { ReadPrefill } from '../../prefill/read-prefill.js';

const own = { audience: 'citizen', scope: dossierCitizenScopes.draft, relation: 'owner', delegable: true } as const;

@Controller('api/v1/citizen/drafts/:id/prefill')
export class PrefillController {
  constructor(
    @Inject(ReadPrefill) private readonly reading: ReadPrefill,
    @Inject(ChoosePrefillUseCase) private readonly choosing: ChoosePrefillUseCase,
  ) {}

  @Get()
  @Operation({
    id: 'getDraftPrefill',
    summary: 'What can be filled in in a draft, each with its source, and what was agreed to',
    tag: 'dossiers',
    policy: own,
    response: DraftPrefill,
  })
  get(@Ctx() ctx: RequestContext, @Param({ schema: SText(IdParam) }) { id }: IdParam): Promise<DraftPrefill> {
    return this.reading.run(ctx, id);
  }

  @Put()
  @Operation({
    id: 'chooseDraftPrefill',
    summary: 'Agree to some of it being filled in, or to none',
    tag: 'dossiers',
    policy: own,
    response: DraftPrefill,
    problems: { 409: 'prefill-changed, consent-text-changed' },
  })
  choose(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(IdParam) }) { id }: IdParam,
    @Body({ schema: S(ChoosePrefill) }) body: ChoosePrefill,
  ): Promise<DraftPrefill> {
    return this.choosing.run(ctx, id, body);
  }
}
