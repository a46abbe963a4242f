import { Body, Controller, Inject, Post } from '@nestjs/common';
import { TrackDossier, TrackedDossier } from '@tinhso/dossiers-contract';
import { Ctx, Operation, S, type RequestContext } from '@tinhso/platform';
import { TrackDossierUseCase } from '../../use-cases/track-dossier.js';

@Controller('api/v1/public/tracking')
export class TrackingController {
  constructor(@Inject(TrackDossierUseCase) private readonly tracking: TrackDossierUseCase) {}

  @Post()
  @Operation({
    id: 'trackDossier',
    summary: 'Where a dossier stands, by its code and the last four digits of the phone',
    tag: 'dossiers',
    policy: { audience: 'public' },
    response: TrackedDossier,
    problems: { 404: 'tracking-not-found, alike for unknown codes and wrong digits', 429: 'too many tries' },
  })
  track(@Ctx() ctx: RequestContext, @Body({ schema: S(TrackDossier) }) body: TrackDossier): Promise<TrackedDossier> {
    return this.tracking.run(ctx, body);
  }
}
