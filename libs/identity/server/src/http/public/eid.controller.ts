import { Body, Controller, Get, Inject, Post, Req, Res } from '@nestjs/common';
import {
  CitizenSession,
  EidConflict,
  EidOffer,
  EidRedirect,
  eidReturnPage,
  StartEidSignIn,
  type EidOutcome,
} from '@tinhso/identity-contract';
import { AppConfig, Ctx, Operation, S, type RequestContext } from '@tinhso/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { clearMark, readMarks, setMark } from '../../eid/browser-mark.js';
import { EidClient } from '../../eid/eid-client.js';
import { EidConflicts } from '../../eid/eid-conflicts.js';
import { FinishEidUseCase, type FinishedVisit } from '../../eid/finish-eid.js';
import { StartEidUseCase } from '../../eid/start-eid.js';
import { SessionReply } from '../session-reply.js';

const policy = { audience: 'public' } as const;

@Controller('api/v1/public/eid')
export class EidController {
  constructor(
    @Inject(AppConfig) private readonly config: AppConfig,
    @Inject(EidClient) private readonly client: EidClient,
    @Inject(StartEidUseCase) private readonly starting: StartEidUseCase,
    @Inject(FinishEidUseCase) private readonly finishing: FinishEidUseCase,
    @Inject(EidConflicts) private readonly conflicts: EidConflicts,
    @Inject(SessionReply) private readonly reply: SessionReply,
  ) {}

  @Get()
  @Operation({ id: 'eidOffer', summary: 'Whether sign-in by eID is offered', tag: 'identity', policy, response: EidOffer })
  offer(): EidOffer {
    return this.client.offer();
  }

  @Post('requests')
  @Operation({
    id: 'startEidSignIn',
    summary: 'Begin a sign-in by eID; the browser goes to the address that comes back',
    tag: 'identity',
    policy,
    response: EidRedirect,
    problems: { 429: 'too-many-requests', 503: 'eid-unavailable' },
  })
  async start(
    @Ctx() ctx: RequestContext,
    @Body({ schema: S(StartEidSignIn) }) body: StartEidSignIn,
    @Res({ passthrough: true }) response: FastifyReply,
  ): Promise<EidRedirect> {
    const { url, mark, expiresAt } = await this.starting.signIn(ctx, body);
    setMark(response, mark, expiresAt, this.config.secureCookies);
    return { url };
  }

  @Get('callback')
  @Operation({
    id: 'finishEid',
    summary: 'Where the eID provider sends the browser back to; goes on to a page of the citizen app',
    tag: 'identity',
    policy,
    status: 302,
    problems: { 429: 'too-many-requests' },
  })
  async finish(@Ctx() ctx: RequestContext, @Req() request: FastifyRequest, @Res() response: FastifyReply): Promise<void> {
    const query = request.raw.url?.split('?', 2)[1] ?? '';
    const finished = await this.finishing.run(ctx, query, readMarks(request, this.config.secureCookies));
    const { outcome, visitId, session, challenge } = finished;
    if (session) await this.reply.citizen(response, session);
    if (visitId && outcome !== 'conflict') clearMark(response, visitId, this.config.secureCookies);
    // In the fragment, which no server and no log ever sees.
    const next = challenge ? `#${new URLSearchParams({ buoc: JSON.stringify(challenge) }).toString()}` : '';
    void response.header('cache-control', 'no-store').redirect(pageAfter(finished) + next, 302);
  }

  @Get('conflict')
  @Operation({
    id: 'eidConflict',
    summary: 'What is in the way of a sign-in by eID, for the browser that met it',
    tag: 'identity',
    policy,
    response: EidConflict,
    problems: { 410: 'eid-visit-ended' },
  })
  conflict(@Req() request: FastifyRequest): Promise<EidConflict> {
    return this.conflicts.show(readMarks(request, this.config.secureCookies));
  }

  @Post('conflict/separate')
  @Operation({
    id: 'separateFromEidConflict',
    summary: 'Make an account of its own, without the phone number that has one already',
    tag: 'identity',
    policy,
    response: CitizenSession,
    problems: { 410: 'eid-visit-ended', 429: 'too-many-requests' },
  })
  async separate(
    @Ctx() ctx: RequestContext,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) response: FastifyReply,
  ): Promise<CitizenSession> {
    const { visitId, session } = await this.conflicts.separate(ctx, readMarks(request, this.config.secureCookies));
    clearMark(response, visitId, this.config.secureCookies);
    return this.reply.citizen(response, session);
  }
}

/** Always a page of this site: the return path was checked when the visit began, and travels as a parameter. */
function pageAfter({ outcome, purpose, returnTo }: FinishedVisit): string {
  const told: { 'ket-qua': EidOutcome; viec: string; tiep: string } = { 'ket-qua': outcome, viec: purpose, tiep: returnTo };
  return `${eidReturnPage}?${new URLSearchParams(told).toString()}`;
}
