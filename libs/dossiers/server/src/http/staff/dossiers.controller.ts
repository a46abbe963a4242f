import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { dossierStaffScopes, IdParam, RevealAnswers, RevealedAnswers, StaffDossier } from '@tinhso/dossiers-contract';
import { Ctx, Operation, S, SText, type RequestContext } from '@tinhso/platform';
import { ReadStaffDossier } from '../../use-cases/read-staff-dossier.js';
import { RevealAnswersUseCase } from '../../use-cases/reveal-answers.js';

const policy = { audience: 'staff', scope: dossierStaffScopes.read, jurisdiction: 'unit' } as const;

@Controller('api/v1/staff/dossiers')
export class StaffDossiersController {
  constructor(
    @Inject(ReadStaffDossier) private readonly reading: ReadStaffDossier,
    @Inject(RevealAnswersUseCase) private readonly revealing: RevealAnswersUseCase,
  ) {}

  @Get(':id')
  @Operation({
    id: 'getStaffDossier',
    summary: 'A dossier of the own jurisdiction; recorded',
    tag: 'dossiers',
    policy,
    response: StaffDossier,
  })
  get(@Ctx() ctx: RequestContext, @Param({ schema: SText(IdParam) }) { id }: IdParam): Promise<StaffDossier> {
    return this.reading.run(ctx, id);
  }

  @Post(':id/reveal')
  @Operation({
    id: 'revealDossierAnswers',
    summary: 'Hidden personal numbers, with the purpose recorded',
    tag: 'dossiers',
    policy,
    response: RevealedAnswers,
  })
  reveal(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(IdParam) }) { id }: IdParam,
    @Body({ schema: S(RevealAnswers) }) body: RevealAnswers,
  ): Promise<RevealedAnswers> {
    return this.revealing.run(ctx, id, body);
  }
}
