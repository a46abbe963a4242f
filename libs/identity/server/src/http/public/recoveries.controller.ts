import { Body, Controller, Inject, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import {
  AskRecoveryCode,
  AskSecondFactorCode,
  CitizenSession,
  Disown,
  Disowned,
  FinishRecovery,
  RecoveryProof,
  RecoveryStanding,
  RecoveryStarted,
  SentCode,
  StartRecovery,
} from '@tinhso/identity-contract';
import { Ctx, Operation, S, type RequestContext } from '@tinhso/platform';
import { DisownUseCase } from '../../recovery/disown.js';
import { FinishRecoveryUseCase } from '../../recovery/finish-recovery.js';
import { ProveRecoveryUseCase } from '../../recovery/prove-recovery.js';
import { SendRecoveryCodeUseCase } from '../../recovery/send-recovery-code.js';
import { StartRecoveryUseCase } from '../../recovery/start-recovery.js';
import { SendSecondStepCodeUseCase } from '../../sign-in/send-second-step-code.js';
import { SessionReply } from '../session-reply.js';

const policy = { audience: 'public' } as const;
const tag = 'identity';

@Controller('api/v1/public')
export class RecoveriesController {
  constructor(
    @Inject(StartRecoveryUseCase) private readonly starting: StartRecoveryUseCase,
    @Inject(SendRecoveryCodeUseCase) private readonly sending: SendRecoveryCodeUseCase,
    @Inject(ProveRecoveryUseCase) private readonly proving: ProveRecoveryUseCase,
    @Inject(FinishRecoveryUseCase) private readonly finishing: FinishRecoveryUseCase,
    @Inject(DisownUseCase) private readonly disowning: DisownUseCase,
    @Inject(SendSecondStepCodeUseCase) private readonly secondStep: SendSecondStepCodeUseCase,
    @Inject(SessionReply) private readonly reply: SessionReply,
  ) {}

  @Post('recoveries')
  @Operation({
    id: 'startRecovery',
    summary: 'Begin to recover an account by phone or e-mail; never tells whether there is one',
    tag,
    policy,
    status: 202,
    response: RecoveryStarted,
    problems: { 422: 'invalid', 429: 'too-many-requests' },
  })
  start(@Ctx() ctx: RequestContext, @Body({ schema: S(StartRecovery) }) body: StartRecovery): Promise<RecoveryStarted> {
    return this.starting.run(ctx, body);
  }

  @Post('recoveries/codes')
  @Operation({
    id: 'askRecoveryCode',
    summary: 'Ask for a code to a confirmed phone or e-mail of the account',
    tag,
    policy,
    status: 202,
    response: SentCode,
    problems: { 410: 'recovery-expired', 429: 'code-resend-later, code-sends-used, too-many-requests' },
  })
  code(@Ctx() ctx: RequestContext, @Body({ schema: S(AskRecoveryCode) }) body: AskRecoveryCode): Promise<SentCode> {
    return this.sending.run(ctx, body);
  }

  @Post('recoveries/proofs')
  @Operation({
    id: 'proveRecovery',
    summary: 'Prove to be the owner by a code, the authenticator or a backup code',
    tag,
    policy,
    response: RecoveryStanding,
    problems: { 410: 'code-expired, recovery-expired', 422: 'invalid, recovery-refused', 429: 'too-many-requests' },
  })
  prove(@Ctx() ctx: RequestContext, @Body({ schema: S(RecoveryProof) }) body: RecoveryProof): Promise<RecoveryStanding> {
    return this.proving.run(ctx, body);
  }

  @Post('recoveries/password')
  @Operation({
    id: 'finishRecovery',
    summary: 'Set the new password; ends every other session and signs in',
    tag,
    policy,
    response: CitizenSession,
    problems: { 409: 'recovery-unproven', 410: 'recovery-expired', 422: 'invalid, password-refused' },
  })
  async finish(
    @Ctx() ctx: RequestContext,
    @Body({ schema: S(FinishRecovery) }) body: FinishRecovery,
    @Res({ passthrough: true }) response: FastifyReply,
  ): Promise<CitizenSession> {
    return this.reply.citizen(response, await this.finishing.run(ctx, body));
  }

  @Post('security-holds')
  @Operation({
    id: 'disown',
    summary: 'Say "it was not me" by the secret of a message: undoes what it told of and holds the account',
    tag,
    policy,
    response: Disowned,
    problems: { 410: 'disown-expired', 429: 'too-many-requests' },
  })
  disown(@Ctx() ctx: RequestContext, @Body({ schema: S(Disown) }) body: Disown): Promise<Disowned> {
    return this.disowning.run(ctx, body);
  }

  @Post('sessions/second-factor/codes')
  @Operation({
    id: 'askSecondFactorCode',
    summary: 'Ask for a code by SMS or mail as the second step of a sign-in',
    tag,
    policy,
    status: 202,
    response: SentCode,
    problems: { 410: 'second-factor-expired', 429: 'code-resend-later, too-many-requests' },
  })
  secondStepCode(@Ctx() ctx: RequestContext, @Body({ schema: S(AskSecondFactorCode) }) body: AskSecondFactorCode): Promise<SentCode> {
    return this.secondStep.run(ctx, body);
  }
}
