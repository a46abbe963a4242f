import { Body, Controller, Delete, Get, Inject, Param, Post, Put, Query, Req } from '@nestjs/common';
import { Type, type Static } from '@sinclair/typebox';
import {
  BeginReception,
  DeskList,
  dossierStaffScopes,
  FinishReception,
  IdParam,
  ReceivedDossier,
  Reception,
  ReceptionList,
  SaveReception,
  ScannedFile,
} from '@tinhso/dossiers-contract';
import { Ctx, Operation, platformProblems, Problem, S, SText, type RequestContext } from '@tinhso/platform';
import type { FastifyRequest } from 'fastify';
import { BeginReceptionUseCase } from '../../reception/begin-reception.js';
import { FinishReceptionUseCase } from '../../reception/finish-reception.js';
import { KeepReception } from '../../reception/keep-reception.js';

const policy = { audience: 'staff', scope: dossierStaffScopes.receive, jurisdiction: 'unit' } as const;
const ScanQuery = Type.Object(
  { paper: Type.String({ pattern: '^[a-z][A-Za-z0-9]*$', maxLength: 60 }), name: Type.String({ minLength: 1, maxLength: 255 }) },
  { $id: 'ScanQuery', additionalProperties: false },
);

/** Taking in applications over the counter and by post. */
@Controller('api/v1/staff/receptions')
export class ReceptionsController {
  constructor(
    @Inject(BeginReceptionUseCase) private readonly beginning: BeginReceptionUseCase,
    @Inject(KeepReception) private readonly keeping: KeepReception,
    @Inject(FinishReceptionUseCase) private readonly finishing: FinishReceptionUseCase,
  ) {}

  @Get('desks')
  @Operation({ id: 'listDesks', summary: 'Desks at which the acting clerk may receive', tag: 'dossiers', policy, response: DeskList })
  desks(@Ctx() ctx: RequestContext): DeskList {
    return this.keeping.desks(ctx);
  }

  @Get()
  @Operation({
    id: 'listReceptions',
    summary: 'What the acting clerk has begun and not finished',
    tag: 'dossiers',
    policy,
    response: ReceptionList,
  })
  list(@Ctx() ctx: RequestContext): Promise<ReceptionList> {
    return this.keeping.list(ctx);
  }

  @Post()
  @Operation({
    id: 'beginReception',
    summary: 'Begin to take in an application at a desk or by post',
    tag: 'dossiers',
    policy,
    status: 201,
    response: Reception,
    problems: { 422: 'procedure-not-here, invalid with every fault' },
  })
  begin(@Ctx() ctx: RequestContext, @Body({ schema: S(BeginReception) }) body: BeginReception): Promise<Reception> {
    return this.beginning.run(ctx, body);
  }

  @Get(':id')
  @Operation({ id: 'getReception', summary: 'An unfinished reception; recorded', tag: 'dossiers', policy, response: Reception })
  get(@Ctx() ctx: RequestContext, @Param({ schema: SText(IdParam) }) { id }: IdParam): Promise<Reception> {
    return this.keeping.one(ctx, id);
  }

  @Put(':id')
  @Operation({
    id: 'saveReception',
    summary: 'Save what has been typed over the version seen last',
    tag: 'dossiers',
    policy,
    response: Reception,
    problems: { 409: 'reception-changed with the current version' },
  })
  save(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(IdParam) }) { id }: IdParam,
    @Body({ schema: S(SaveReception) }) body: SaveReception,
  ): Promise<Reception> {
    return this.keeping.save(ctx, id, body);
  }

  @Post(':id/scans')
  @Operation({
    id: 'scanPaper',
    summary: 'Send a scan as it is (application/octet-stream); it belongs to the person at the desk',
    tag: 'dossiers',
    policy,
    status: 201,
    response: ScannedFile,
    problems: { 413: 'file-too-large', 422: 'file-type-refused, file-empty, …' },
  })
  scan(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(IdParam) }) { id }: IdParam,
    @Query({ schema: SText(ScanQuery) }) { paper, name }: Static<typeof ScanQuery>,
    @Req() request: FastifyRequest,
  ): Promise<ScannedFile> {
    const bytes = request.body;
    if (!Buffer.isBuffer(bytes)) throw Problem.from(platformProblems, 'invalid');
    return this.keeping.scan(ctx, id, { paper, name, bytes });
  }

  @Post(':id/dossier')
  @Operation({
    id: 'finishReception',
    summary: 'Make the dossier and receive it; finishing again answers the same',
    tag: 'dossiers',
    policy,
    status: 201,
    response: ReceivedDossier,
    problems: { 409: 'reception-changed', 422: 'answers-refused with every fault, procedure-not-here' },
  })
  finish(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(IdParam) }) { id }: IdParam,
    @Body({ schema: S(FinishReception) }) body: FinishReception,
  ): Promise<ReceivedDossier> {
    return this.finishing.run(ctx, id, body);
  }

  @Delete(':id')
  @Operation({ id: 'discardReception', summary: 'Throw an unfinished reception away', tag: 'dossiers', policy, status: 204 })
  discard(@Ctx() ctx: RequestContext, @Param({ schema: SText(IdParam) }) { id }: IdParam): Promise<void> {
    return this.keeping.discard(ctx, id);
  }
}
