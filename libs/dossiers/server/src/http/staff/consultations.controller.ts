import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import {
  AskedConsultation,
  ConsultationPage,
  ConsultationQuery,
  dossierStaffScopes,
  GiveOpinion,
  IdParam,
} from '@tinhso/dossiers-contract';
import { Ctx, Operation, S, SText, type RequestContext } from '@tinhso/platform';
import { AskedConsultations } from '../../reading/asked-consultations.js';
import { GiveOpinionUseCase } from '../../use-cases/give-opinion.js';

const policy = { audience: 'staff', scope: dossierStaffScopes.giveOpinion, jurisdiction: 'unit' } as const;

/** What other units ask of this one. */
@Controller('api/v1/staff/consultations')
export class ConsultationsController {
  constructor(
    @Inject(AskedConsultations) private readonly reading: AskedConsultations,
    @Inject(GiveOpinionUseCase) private readonly giving: GiveOpinionUseCase,
  ) {}

  @Get()
  @Operation({
    id: 'listConsultations',
    summary: 'Questions to the units of one’s posts, the nearest deadline first',
    tag: 'dossiers',
    policy,
    response: ConsultationPage,
  })
  list(@Ctx() ctx: RequestContext, @Query({ schema: SText(ConsultationQuery) }) query: ConsultationQuery): Promise<ConsultationPage> {
    return this.reading.page(ctx, query);
  }

  @Get(':id')
  @Operation({
    id: 'getConsultation',
    summary: 'A question with the papers that may be opened; recorded',
    tag: 'dossiers',
    policy,
    response: AskedConsultation,
  })
  get(@Ctx() ctx: RequestContext, @Param({ schema: SText(IdParam) }) { id }: IdParam): Promise<AskedConsultation> {
    return this.giving.read(ctx, id);
  }

  @Post(':id/opinion')
  @Operation({
    id: 'giveOpinion',
    summary: 'Answer a question, once',
    tag: 'dossiers',
    policy,
    response: AskedConsultation,
    problems: { 409: 'consultation-over' },
  })
  give(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(IdParam) }) { id }: IdParam,
    @Body({ schema: S(GiveOpinion) }) body: GiveOpinion,
  ): Promise<AskedConsultation> {
    return this.giving.run(ctx, id, body);
  }
}
