import { Controller, Delete, Get, Inject, Param, Post, Query, Req, Res, Body, type StreamableFile } from '@nestjs/common';
import {
  ContractorLinkMade,
  ContractorLinkParam,
  ContractorLinks,
  EvidenceFile,
  FileNameQuery,
  MakeContractorLink,
  TicketFileParam,
  TicketIdParam,
} from '@tinhso/feedback-contract';
import { Ctx, Operation, platformProblems, Problem, S, SText, type RequestContext } from '@tinhso/platform';
import type { Static } from '@sinclair/typebox';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ContractorLinkDesk } from '../../contractor/contractor-links.js';
import { TicketFiles } from '../../handling/tools/ticket-files.js';
import { bytesOf, photoReply } from '../photo-reply.js';
import { handling, reading, tag } from './policies.js';

type Id = Static<typeof TicketIdParam>;

/** Photos of a report, evidence, and links for those who do the work. */
@Controller('api/v1/staff/feedback/tickets/:id')
export class TicketFilesController {
  constructor(
    @Inject(TicketFiles) private readonly files: TicketFiles,
    @Inject(ContractorLinkDesk) private readonly links: ContractorLinkDesk,
  ) {}

  @Get('files/:fileId')
  @Operation({
    id: 'getStaffTicketFile',
    summary: 'Content of a file of a report; recorded',
    tag,
    policy: reading,
    produces: 'image/jpeg',
    problems: { 404: 'not-found' },
  })
  async file(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(TicketFileParam) }) { id, fileId }: TicketFileParam,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return photoReply(reply, await this.files.open(ctx, id, fileId));
  }

  @Post('evidence')
  @Operation({
    id: 'sendTicketEvidence',
    summary: 'Send a file as it is (application/octet-stream) for the answer that will name it',
    tag,
    policy: handling,
    status: 201,
    response: EvidenceFile,
    problems: { 404: 'not-found', 413: 'file-too-large', 422: 'file-type-refused, file-empty, …' },
  })
  keep(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(TicketIdParam) }) { id }: Id,
    @Query({ schema: SText(FileNameQuery) }) { name }: FileNameQuery,
    @Req() request: FastifyRequest,
  ): Promise<EvidenceFile> {
    const bytes = bytesOf(request.body);
    if (!bytes) throw Problem.from(platformProblems, 'invalid');
    return this.files.keep(ctx, id, { name, bytes });
  }

  @Get('contractor-links')
  @Operation({
    id: 'listContractorLinks',
    summary: 'Links that were given out for a report',
    tag,
    policy: handling,
    response: ContractorLinks,
    problems: { 404: 'not-found' },
  })
  list(@Ctx() ctx: RequestContext, @Param({ schema: SText(TicketIdParam) }) { id }: Id): Promise<ContractorLinks> {
    return this.links.list(ctx, id);
  }

  @Post('contractor-links')
  @Operation({
    id: 'makeContractorLink',
    summary: 'Give the work to somebody without an account; the link is shown once',
    tag,
    policy: handling,
    status: 201,
    response: ContractorLinkMade,
    problems: { 404: 'not-found', 409: 'ticket-not-there-yet' },
  })
  make(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(TicketIdParam) }) { id }: Id,
    @Body({ schema: S(MakeContractorLink) }) body: MakeContractorLink,
  ): Promise<ContractorLinkMade> {
    return this.links.make(ctx, id, body);
  }

  @Delete('contractor-links/:linkId')
  @Operation({
    id: 'endContractorLink',
    summary: 'Take a link back',
    tag,
    policy: handling,
    status: 204,
    problems: { 404: 'not-found' },
  })
  end(@Ctx() ctx: RequestContext, @Param({ schema: SText(ContractorLinkParam) }) { id, linkId }: ContractorLinkParam): Promise<void> {
    return this.links.end(ctx, id, linkId);
  }
}
