import { Body, Controller, Inject, Post, Res, type Type } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import {
  ChallengeRef,
  CitizenSession,
  PasskeyCeremony,
  PasskeySignIn,
  SecondFactorAnswer,
  StaffSession,
  type AccountKind,
} from '@tinhso/identity-contract';
import { Ctx, Operation, S, type RequestContext } from '@tinhso/platform';
import { SignInWithPasskeyUseCase } from '../../passkeys/sign-in-with-passkey.js';
import type { IssuedSession } from '../../sessions/session-keeper.js';
import { AskSecondStepUseCase } from '../../sign-in/ask-second-step.js';
import { PassSecondStepUseCase } from '../../sign-in/pass-second-step.js';
import { audiences } from '../audiences.js';
import { SessionReply } from '../session-reply.js';

const policy = { audience: 'public' } as const;
const tag = 'identity';
const problems = { 410: 'second-factor-expired', 422: 'invalid, second-factor-wrong', 429: 'too-many-requests' };

/** Signing in by passkey, and the second step of signing in by password; the same for citizens and staff. */
function secondStepController(kind: AccountKind): Type {
  const { sessions, id } = audiences[kind];
  const response = kind === 'staff' ? StaffSession : CitizenSession;

  @Controller(`api/v1/public/${sessions}`)
  class SecondStepController {
    constructor(
      @Inject(AskSecondStepUseCase) private readonly asking: AskSecondStepUseCase,
      @Inject(PassSecondStepUseCase) private readonly passing: PassSecondStepUseCase,
      @Inject(SignInWithPasskeyUseCase) private readonly passkeys: SignInWithPasskeyUseCase,
      @Inject(SessionReply) private readonly reply: SessionReply,
    ) {}

    @Post('second-factor')
    @Operation({ id: id('passSecondStep'), summary: 'Answer the second step; begins the session', tag, policy, response, problems })
    async pass(
      @Ctx() ctx: RequestContext,
      @Body({ schema: S(SecondFactorAnswer) }) body: SecondFactorAnswer,
      @Res({ passthrough: true }) response: FastifyReply,
    ): Promise<CitizenSession | StaffSession> {
      return this.begun(response, await this.passing.run(ctx, kind, body));
    }

    @Post('second-factor/passkey-options')
    @Operation({
      id: id('askPasskeyForSecondStep'),
      summary: 'What to ask the authenticator for, in the second step',
      tag,
      policy,
      response: PasskeyCeremony,
      problems,
    })
    askInStep(@Ctx() ctx: RequestContext, @Body({ schema: S(ChallengeRef) }) body: ChallengeRef): Promise<PasskeyCeremony> {
      return this.asking.run(ctx, kind, body.challengeId);
    }

    @Post('passkey-options')
    @Operation({
      id: id('askPasskey'),
      summary: 'What to ask the authenticator for, to sign in by passkey alone',
      tag,
      policy,
      response: PasskeyCeremony,
      problems: { 429: 'too-many-requests' },
    })
    ask(@Ctx() ctx: RequestContext): Promise<PasskeyCeremony> {
      return this.passkeys.ask(ctx, kind);
    }

    @Post('passkey')
    @Operation({
      id: id('signInWithPasskey'),
      summary: 'Sign in by passkey alone',
      tag,
      policy,
      response,
      problems: { 422: 'invalid, passkey-refused', 429: 'too-many-requests' },
    })
    async signIn(
      @Ctx() ctx: RequestContext,
      @Body({ schema: S(PasskeySignIn) }) body: PasskeySignIn,
      @Res({ passthrough: true }) response: FastifyReply,
    ): Promise<CitizenSession | StaffSession> {
      return this.begun(response, await this.passkeys.run(ctx, kind, body));
    }

    private begun(response: FastifyReply, session: IssuedSession): Promise<CitizenSession | StaffSession> {
      return kind === 'staff' ? this.reply.staff(response, session) : this.reply.citizen(response, session);
    }
  }
  Object.defineProperty(SecondStepController, 'name', { value: `${kind}SecondStepController` });
  return SecondStepController;
}

export const secondStepControllers = [secondStepController('citizen'), secondStepController('staff')];
