import { Body, Controller, Inject, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { ChallengeRef, EnrolAnswer, PasskeyCeremony, StaffEnrolled, TotpEnrolment } from '@tinhso/identity-contract';
import { Ctx, Operation, S, type RequestContext } from '@tinhso/platform';
import { EnrolAtSignInUseCase } from '../../sign-in/enrol-at-sign-in.js';
import { SessionReply } from '../session-reply.js';

const policy = { audience: 'public' } as const;
const tag = 'identity';
const problems = { 410: 'second-factor-expired', 429: 'too-many-requests' };

/** Staff without a second factor set one up before their first session begins. */
@Controller('api/v1/public/staff-sessions/enrolment')
export class StaffEnrolmentController {
  constructor(
    @Inject(EnrolAtSignInUseCase) private readonly enrolling: EnrolAtSignInUseCase,
    @Inject(SessionReply) private readonly reply: SessionReply,
  ) {}

  @Post('totp')
  @Operation({ id: 'staffEnrolTotp', summary: 'A secret for the authenticator app', tag, policy, response: TotpEnrolment, problems })
  totp(@Ctx() ctx: RequestContext, @Body({ schema: S(ChallengeRef) }) body: ChallengeRef): Promise<TotpEnrolment> {
    return this.enrolling.askTotp(ctx, 'staff', body.challengeId);
  }

  @Post('passkey-options')
  @Operation({ id: 'staffEnrolPasskey', summary: 'What to ask the authenticator for', tag, policy, response: PasskeyCeremony, problems })
  passkey(@Ctx() ctx: RequestContext, @Body({ schema: S(ChallengeRef) }) body: ChallengeRef): Promise<PasskeyCeremony> {
    return this.enrolling.askPasskey(ctx, 'staff', body.challengeId);
  }

  @Post()
  @Operation({
    id: 'staffFinishEnrolment',
    summary: 'Put the second factor into use; begins the session and gives backup codes, once',
    tag,
    policy,
    response: StaffEnrolled,
    problems: { ...problems, 409: 'passkey-known', 422: 'invalid, second-factor-wrong, passkey-refused' },
  })
  async finish(
    @Ctx() ctx: RequestContext,
    @Body({ schema: S(EnrolAnswer) }) body: EnrolAnswer,
    @Res({ passthrough: true }) response: FastifyReply,
  ): Promise<StaffEnrolled> {
    const { session, backupCodes } = await this.enrolling.finish(ctx, 'staff', body);
    return { session: await this.reply.staff(response, session), backupCodes };
  }
}
