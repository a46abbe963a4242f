import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { dossierCitizenScopes, IdParam, RateDossier, RatingView } from '@tinhso/dossiers-contract';
import { Ctx, Operation, S, SText, type RequestContext } from '@tinhso/platform';
import { RateDossierUseCase } from '../../satisfaction/rate-dossier.js';

@Controller('api/v1/citizen/dossiers/:id/rating')
export class RatingsController {
  constructor(@Inject(RateDossierUseCase) private readonly rating: RateDossierUseCase) {}

  @Post()
  @Operation({
    id: 'rateDossier',
    summary: 'Say how content one was, once per dossier',
    tag: 'dossiers',
    policy: { audience: 'citizen', scope: dossierCitizenScopes.rate, relation: 'owner', delegable: true },
    status: 201,
    response: RatingView,
    problems: { 409: 'rated-already, rating-too-early', 422: 'rating-needs-reason' },
  })
  rate(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(IdParam) }) { id }: IdParam,
    @Body({ schema: S(RateDossier) }) body: RateDossier,
  ): Promise<RatingView> {
    return this.rating.run(ctx, id, body);
  }
}
