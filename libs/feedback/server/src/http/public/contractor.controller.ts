import { Body, Controller, Get, Inject, Param, Post, Query, Req, Res, type StreamableFile } from '@nestjs/common';
import { ContractorJob, ContractorPhotoParam, ContractorReport, ContractorToken, FileNameQuery } from '@tinhso/feedback-contract';
import { Ctx, Operation, platformProblems, Problem, RateLimiter, S, SText, type RequestContext } from '@tinhso/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ReadContractorJob } from '../../contractor/contractor-job.js';
import { ContractorWork } from '../../contractor/contractor-work.js';
import { bytesOf, photoReply } from '../photo-reply.js';

const tag = 'feedback';
const policy = { audience: 'public' } as const;
const problems = { 410: 'contractor-link-over' } as const;
/** By address: nobody tries out links. */
const LOOKS = { name: 'feedback.contractor.ip', points: 300, seconds: 900 } as const;

/** A job for whoever has its link. */
@Controller('api/v1/public/feedback/contractor/:token')
export class ContractorController {
  constructor(
    @Inject(ReadContractorJob) private readonly reading: ReadContractorJob,
    @Inject(ContractorWork) private readonly working: ContractorWork,
    @Inject(RateLimiter) private readonly limiter: RateLimiter,
  ) {}

  @Get()
  @Operation({
    id: 'getContractorJob',
    summary: 'The job: place, task, photos; never who reported it',
    tag,
    policy,
    response: ContractorJob,
    problems,
  })
  async get(@Ctx() ctx: RequestContext, @Param({ schema: SText(ContractorToken) }) { token }: ContractorToken): Promise<ContractorJob> {
    await this.limiter.consume(LOOKS, ctx.ip ?? '-');
    return this.reading.run(ctx, token);
  }

  @Get('photos/:fileId')
  @Operation({
    id: 'getContractorPhoto',
    summary: 'A photo of the job',
    tag,
    policy,
    produces: 'image/jpeg',
    problems: { ...problems, 404: 'not-found' },
  })
  async photo(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(ContractorPhotoParam) }) { token, fileId }: ContractorPhotoParam,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    await this.limiter.consume(LOOKS, ctx.ip ?? '-');
    return photoReply(reply, await this.reading.photo(ctx, token, fileId));
  }

  @Post('reports')
  @Operation({ id: 'reportContractorWork', summary: 'Say what was done, or that it is done', tag, policy, status: 204, problems })
  async report(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(ContractorToken) }) { token }: ContractorToken,
    @Body({ schema: S(ContractorReport) }) body: ContractorReport,
  ): Promise<void> {
    await this.limiter.consume(LOOKS, ctx.ip ?? '-');
    await this.working.report(ctx, token, body);
  }

  @Post('photos')
  @Operation({
    id: 'sendContractorPhoto',
    summary: 'A photo of the work as it is (application/octet-stream)',
    tag,
    policy,
    status: 204,
    problems: { ...problems, 413: 'file-too-large', 422: 'file-type-refused, file-empty, …' },
  })
  async send(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(ContractorToken) }) { token }: ContractorToken,
    @Query({ schema: SText(FileNameQuery) }) { name }: FileNameQuery,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    await this.limiter.consume(LOOKS, ctx.ip ?? '-');
    const bytes = bytesOf(request.body);
    if (!bytes) throw Problem.from(platformProblems, 'invalid');
    await this.working.photo(ctx, token, { name, bytes });
  }
}
