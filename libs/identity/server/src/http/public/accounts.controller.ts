import { Body, Controller, Inject, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { CitizenSession, CodeChallenge, ConfirmAccount, RegisterAccount, ResendCode } from '@tinhso/identity-contract';
import { Ctx, Operation, S, type RequestContext } from '@tinhso/platform';
import { ConfirmAccountUseCase } from '../../use-cases/confirm-account.js';
import { RegisterAccountUseCase } from '../../use-cases/register-account.js';
import { ResendCodeUseCase } from '../../use-cases/resend-code.js';
import { SessionReply } from '../session-reply.js';

const policy = { audience: 'public' } as const;

@Controller('api/v1/public/accounts')
export class AccountsController {
  constructor(
    @Inject(RegisterAccountUseCase) private readonly register: RegisterAccountUseCase,
    @Inject(ResendCodeUseCase) private readonly resend: ResendCodeUseCase,
    @Inject(ConfirmAccountUseCase) private readonly confirm: ConfirmAccountUseCase,
    @Inject(SessionReply) private readonly reply: SessionReply,
  ) {}

  @Post()
  @Operation({
    id: 'registerAccount',
    summary: 'Start a registration; a code goes out by SMS',
    tag: 'identity',
    policy,
    status: 202,
    response: CodeChallenge,
    problems: { 422: 'invalid, password-refused', 429: 'too-many-requests' },
  })
  start(@Ctx() ctx: RequestContext, @Body({ schema: S(RegisterAccount) }) body: RegisterAccount): Promise<CodeChallenge> {
    return this.register.run(ctx, body);
  }

  @Post('codes')
  @Operation({
    id: 'resendCode',
    summary: 'Send another code for a registration under way, by SMS or by mail',
    tag: 'identity',
    policy,
    status: 202,
    response: CodeChallenge,
    problems: { 410: 'registration-expired', 422: 'invalid', 429: 'code-resend-later, code-sends-used, too-many-requests' },
  })
  again(@Ctx() ctx: RequestContext, @Body({ schema: S(ResendCode) }) body: ResendCode): Promise<CodeChallenge> {
    return this.resend.run(ctx, body);
  }

  @Post('confirmation')
  @Operation({
    id: 'confirmAccount',
    summary: 'Enter the code; makes the account and signs in',
    tag: 'identity',
    policy,
    response: CitizenSession,
    problems: { 410: 'code-expired, registration-expired', 422: 'invalid, code-wrong', 429: 'too-many-requests' },
  })
  async enter(
    @Ctx() ctx: RequestContext,
    @Body({ schema: S(ConfirmAccount) }) body: ConfirmAccount,
    @Res({ passthrough: true }) response: FastifyReply,
  ): Promise<CitizenSession> {
    return this.reply.citizen(response, await this.confirm.run(ctx, body));
  }
}
