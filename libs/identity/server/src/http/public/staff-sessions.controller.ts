import { Body, Controller, Inject, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { StaffSession, SecondFactorChallenge, StaffSignIn } from '@tinhso/identity-contract';
import { Ctx, Operation, S, type RequestContext } from '@tinhso/platform';
import { RefreshSessionUseCase } from '../../use-cases/refresh-session.js';
import { StaffSignInUseCase } from '../../use-cases/staff-sign-in.js';
import { SessionReply } from '../session-reply.js';

const policy = { audience: 'public' } as const;

@Controller('api/v1/public/staff-sessions')
export class StaffSessionsController {
  constructor(
    @Inject(StaffSignInUseCase) private readonly signingIn: StaffSignInUseCase,
    @Inject(RefreshSessionUseCase) private readonly refreshing: RefreshSessionUseCase,
    @Inject(SessionReply) private readonly reply: SessionReply,
  ) {}

  @Post()
  @Operation({
    id: 'staffSignIn',
    summary: 'Sign in to the console by login and password',
    tag: 'identity',
    policy,
    response: StaffSession,
    also: { 202: SecondFactorChallenge },
    problems: { 401: 'staff-sign-in-refused', 403: 'no-living-post', 429: 'too-many-requests' },
  })
  async signIn(
    @Ctx() ctx: RequestContext,
    @Body({ schema: S(StaffSignIn) }) body: StaffSignIn,
    @Res({ passthrough: true }) response: FastifyReply,
  ): Promise<StaffSession | SecondFactorChallenge> {
    return this.reply.staffGate(response, await this.signingIn.run(ctx, body));
  }

  @Post('refresh')
  @Operation({
    id: 'refreshStaffSession',
    summary: 'Exchange the staff refresh cookie for a new access token; posts are read afresh',
    tag: 'identity',
    policy,
    response: StaffSession,
    problems: { 401: 'session-ended', 403: 'origin-refused, no-living-post', 429: 'too-many-requests' },
  })
  async refresh(
    @Ctx() ctx: RequestContext,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) response: FastifyReply,
  ): Promise<StaffSession> {
    const token = this.reply.tokenOf(request, 'staff');
    return this.reply.staff(response, await this.refreshing.run(ctx, 'staff', token));
  }
}
