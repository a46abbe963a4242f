import { Body, Controller, Inject, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CitizenSession, SecondFactorChallenge, SignIn } from '@tinhso/identity-contract';
import { Ctx, Operation, S, type RequestContext } from '@tinhso/platform';
import { RefreshSessionUseCase } from '../../use-cases/refresh-session.js';
import { SignInUseCase } from '../../use-cases/sign-in.js';
import { SessionReply } from '../session-reply.js';

const policy = { audience: 'public' } as const;

@Controller('api/v1/public/sessions')
export class SessionsController {
  constructor(
    @Inject(SignInUseCase) private readonly signingIn: SignInUseCase,
    @Inject(RefreshSessionUseCase) private readonly refreshing: RefreshSessionUseCase,
    @Inject(SessionReply) private readonly reply: SessionReply,
  ) {}

  @Post()
  @Operation({
    id: 'signIn',
    summary: 'Sign in by phone or e-mail and password',
    tag: 'identity',
    policy,
    response: CitizenSession,
    also: { 202: SecondFactorChallenge },
    problems: { 401: 'sign-in-refused', 429: 'too-many-requests' },
  })
  async signIn(
    @Ctx() ctx: RequestContext,
    @Body({ schema: S(SignIn) }) body: SignIn,
    @Res({ passthrough: true }) response: FastifyReply,
  ): Promise<CitizenSession | SecondFactorChallenge> {
    return this.reply.citizenGate(response, await this.signingIn.run(ctx, body));
  }

  @Post('refresh')
  @Operation({
    id: 'refreshSession',
    summary: 'Exchange the refresh cookie for a new access token',
    tag: 'identity',
    policy,
    response: CitizenSession,
    problems: { 401: 'session-ended', 403: 'origin-refused', 429: 'too-many-requests' },
  })
  async refresh(
    @Ctx() ctx: RequestContext,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) response: FastifyReply,
  ): Promise<CitizenSession> {
    const token = this.reply.tokenOf(request, 'citizen');
    return this.reply.citizen(response, await this.refreshing.run(ctx, 'citizen', token));
  }
}
