import { Body, Controller, Delete, Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { EidParam, EidRedirect, OwnEids, StartOwnEid } from '@tinhso/identity-contract';
import { AppConfig, Ctx, Operation, S, SText, type RequestContext } from '@tinhso/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { clearMark, readMarks, setMark } from '../../eid/browser-mark.js';
import { EidConflicts } from '../../eid/eid-conflicts.js';
import { OwnEidsUseCase } from '../../eid/own-eids.js';
import { StartEidUseCase, type StartedVisit } from '../../eid/start-eid.js';

const policy = { audience: 'citizen', scope: 'security.own', relation: 'self' } as const;
const fresh = { ...policy, fresh: true } as const;

@Controller('api/v1/citizen/eid')
export class OwnEidController {
  constructor(
    @Inject(AppConfig) private readonly config: AppConfig,
    @Inject(StartEidUseCase) private readonly starting: StartEidUseCase,
    @Inject(EidConflicts) private readonly conflicts: EidConflicts,
    @Inject(OwnEidsUseCase) private readonly own: OwnEidsUseCase,
  ) {}

  @Get()
  @Operation({ id: 'ownEids', summary: 'The eID linked to this account', tag: 'identity', policy, response: OwnEids })
  list(@Ctx() ctx: RequestContext): Promise<OwnEids> {
    return this.own.list(ctx);
  }

  @Post('links')
  @Operation({
    id: 'startEidLink',
    summary: 'Begin linking an eID to this account',
    tag: 'identity',
    policy: fresh,
    response: EidRedirect,
    problems: { 403: 'proof-needed', 409: 'eid-already-linked', 429: 'too-many-requests', 503: 'eid-unavailable' },
  })
  async link(
    @Ctx() ctx: RequestContext,
    @Body({ schema: S(StartOwnEid) }) body: StartOwnEid,
    @Res({ passthrough: true }) response: FastifyReply,
  ): Promise<EidRedirect> {
    return this.leave(response, await this.starting.link(ctx, body));
  }

  @Post('step-ups')
  @Operation({
    id: 'startEidStepUp',
    summary: 'Begin proving oneself by the linked eID, to a level',
    tag: 'identity',
    policy,
    response: EidRedirect,
    problems: { 409: 'eid-not-linked', 429: 'too-many-requests', 503: 'eid-unavailable' },
  })
  async stepUp(
    @Ctx() ctx: RequestContext,
    @Body({ schema: S(StartOwnEid) }) body: StartOwnEid,
    @Res({ passthrough: true }) response: FastifyReply,
  ): Promise<EidRedirect> {
    return this.leave(response, await this.starting.stepUp(ctx, body));
  }

  @Post('conflict')
  @Operation({
    id: 'linkConflictingEid',
    summary: 'Link the eID that met this account on its way in',
    tag: 'identity',
    policy: fresh,
    status: 204,
    problems: { 403: 'proof-needed', 409: 'eid-other-account, eid-already-linked', 410: 'eid-visit-ended' },
  })
  async linkConflicting(
    @Ctx() ctx: RequestContext,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) response: FastifyReply,
  ): Promise<void> {
    const secure = this.config.secureCookies;
    clearMark(response, await this.conflicts.link(ctx, readMarks(request, secure)), secure);
  }

  @Delete(':id')
  @Operation({
    id: 'unlinkEid',
    summary: 'Unlink the eID; refused while it is the only way in',
    tag: 'identity',
    policy: fresh,
    status: 204,
    problems: { 403: 'proof-needed', 404: 'not-found', 409: 'eid-only-way-in' },
  })
  unlink(@Ctx() ctx: RequestContext, @Param({ schema: SText(EidParam) }) { id }: EidParam): Promise<void> {
    return this.own.unlink(ctx, id);
  }

  private leave(response: FastifyReply, { url, mark, expiresAt }: StartedVisit): EidRedirect {
    setMark(response, mark, expiresAt, this.config.secureCookies);
    return { url };
  }
}
