import { Body, Controller, Get, Inject, Param, Post, Query, Req } from '@nestjs/common';
import {
  AskedConsultation,
  ConsultationPage,
  ConsultationQuery,
  dossierStaffScopes,
  GiveOpinion,
  IdParam,
  OpinionFile,
} from '@tinhso/dossiers-contract';
import { Ctx, Operation, platformProblems, Problem, S, SText, type RequestContext } from '@tinhso/platform';
import { Type, type Static } from '@sinclair/typebox';
import type { FastifyRequest } from 'fastify';
import { AskedConsultations } from '../../reading/asked-consultations.js';
import { GiveOpinionUseCase } from '../../use-cases/give-opinion.js';

const policy = { audience: 'staff', scope: dossierStaffScopes.giveOpinion, jurisdiction: 'unit' } as const;

const FileQuery = Type.Object(
  { name: Type.String({ minLength: 1, maxLength: 255 }) },
  { $id: 'OpinionFileQuery', additionalProperties: false },
);

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

  @Post(':id/files')
  @Operation({
    id: 'sendOpinionFile',
    summary: 'Send a file for the answer as it is (application/octet-stream); the asking office sees it once the answer is given',
    tag: 'dossiers',
    policy,
    status: 201,
    response: OpinionFile,
    problems: { 409: 'consultation-over', 413: 'file-too-large', 422: 'file-type-refused, file-empty, …' },
  })
  keep(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(IdParam) }) { id }: IdParam,
    @Query({ schema: SText(FileQuery) }) { name }: Static<typeof FileQuery>,
    @Req() request: FastifyRequest,
  ): Promise<OpinionFile> {
    const bytes = request.body;
    if (!Buffer.isBuffer(bytes)) throw Problem.from(platformProblems, 'invalid');
    return this.giving.keepFile(ctx, id, { name, bytes });
  }

  @Post(':id/opinion')
  @Operation({
    id: 'giveOpinion',
    summary: 'Answer a question, once',
    tag: 'dossiers',
    policy,
    response: AskedConsultation,
    problems: { 409: 'consultation-over', 422: 'files-unusable' },
  })
  give(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(IdParam) }) { id }: IdParam,
    @Body({ schema: S(GiveOpinion) }) body: GiveOpinion,
  ): Promise<AskedConsultation> {
    return this.giving.run(ctx, id, body);
  }
}
