import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { dossierStaffScopes, DossierState, IdParam, RequestReview, RequestSupplement, StartDossier } from '@tinhso/dossiers-contract';
import { Ctx, Operation, S, SText, type RequestContext } from '@tinhso/platform';
import { RequestReviewUseCase } from '../../use-cases/request-review.js';
import { RequestSupplementUseCase } from '../../use-cases/request-supplement.js';
import { StartDossierUseCase } from '../../use-cases/start-dossier.js';

const problems = { 403: 'action-not-yours', 409: 'dossier-changed with the current version, action-not-allowed with the reason' };
const policy = (scope: string) => ({ audience: 'staff', scope, jurisdiction: 'unit' }) as const;

/** The officer: take a dossier, ask for supplements, prepare the result. */
@Controller('api/v1/staff/dossiers/:id')
export class ProcessingController {
  constructor(
    @Inject(RequestSupplementUseCase) private readonly asking: RequestSupplementUseCase,
    @Inject(StartDossierUseCase) private readonly starting: StartDossierUseCase,
    @Inject(RequestReviewUseCase) private readonly reviewing: RequestReviewUseCase,
  ) {}

  @Post('supplement-request')
  @Operation({
    id: 'requestSupplement',
    summary: 'Ask for everything that is missing, once',
    tag: 'dossiers',
    policy: policy(dossierStaffScopes.requestSupplement),
    response: DossierState,
    problems,
  })
  requestSupplement(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(IdParam) }) { id }: IdParam,
    @Body({ schema: S(RequestSupplement) }) body: RequestSupplement,
  ): Promise<DossierState> {
    return this.asking.run(ctx, id, body);
  }

  @Post('start')
  @Operation({
    id: 'startDossier',
    summary: 'Take a received dossier',
    tag: 'dossiers',
    policy: policy(dossierStaffScopes.process),
    response: DossierState,
    problems,
  })
  start(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(IdParam) }) { id }: IdParam,
    @Body({ schema: S(StartDossier) }) body: StartDossier,
  ): Promise<DossierState> {
    return this.starting.run(ctx, id, body);
  }

  @Post('review-request')
  @Operation({
    id: 'requestReview',
    summary: 'Hand the draft result to the leader',
    tag: 'dossiers',
    policy: policy(dossierStaffScopes.process),
    response: DossierState,
    problems,
  })
  requestReview(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(IdParam) }) { id }: IdParam,
    @Body({ schema: S(RequestReview) }) body: RequestReview,
  ): Promise<DossierState> {
    return this.reviewing.run(ctx, id, body);
  }
}
