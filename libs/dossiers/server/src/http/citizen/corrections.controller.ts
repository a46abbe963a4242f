import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { CorrectDossier, dossierCitizenScopes as scopes, DossierState, Draft, IdParam } from '@tinhso/dossiers-contract';
import { Ctx, Operation, S, SText, type RequestContext } from '@tinhso/platform';
import { CorrectDossierUseCase } from '../../corrections/correct-dossier.js';
import { OpenCorrection } from '../../corrections/open-correction.js';

const policy = { audience: 'citizen', scope: scopes.correct, relation: 'owner', delegable: true } as const;

/** Mending what was filed, until the work on it begins. */
@Controller('api/v1/citizen/dossiers/:id')
export class CorrectionsController {
  constructor(
    @Inject(OpenCorrection) private readonly opening: OpenCorrection,
    @Inject(CorrectDossierUseCase) private readonly correcting: CorrectDossierUseCase,
  ) {}

  @Post('correction-draft')
  @Operation({
    id: 'openCorrection',
    summary: 'Open a filed application for mending; the draft begun before if there is one',
    tag: 'dossiers',
    policy,
    response: Draft,
    problems: { 409: 'action-not-allowed with the reason, co-signed, form-outdated' },
  })
  open(@Ctx() ctx: RequestContext, @Param({ schema: SText(IdParam) }) { id }: IdParam): Promise<Draft> {
    return this.opening.run(ctx, id);
  }

  @Post('correction')
  @Operation({
    id: 'correctDossier',
    summary: 'Change what was filed; what it was before is kept',
    tag: 'dossiers',
    policy,
    response: DossierState,
    problems: {
      403: 'assurance-too-low',
      409: 'dossier-changed with the current version, action-not-allowed with the reason, co-signed',
      422: 'answers-refused with every fault, nothing-corrected, files-unusable',
    },
  })
  correct(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(IdParam) }) { id }: IdParam,
    @Body({ schema: S(CorrectDossier) }) body: CorrectDossier,
  ): Promise<DossierState> {
    return this.correcting.run(ctx, id, body);
  }
}
