import { Controller, Delete, Get, Inject, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { CitizenMe } from '@tinhso/identity-contract';
import { accountIdOf, Ctx, Operation, type RequestContext } from '@tinhso/platform';
import { Profiles } from '../../sessions/profiles.js';
import { SignOutUseCase } from '../../use-cases/sign-out.js';
import { SessionReply } from '../session-reply.js';

const policy = { audience: 'citizen', scope: 'account.self', relation: 'self' } as const;

@Controller('api/v1/citizen')
export class OwnAccountController {
  constructor(
    @Inject(Profiles) private readonly profiles: Profiles,
    @Inject(SignOutUseCase) private readonly signingOut: SignOutUseCase,
    @Inject(SessionReply) private readonly reply: SessionReply,
  ) {}

  @Get('me')
  @Operation({ id: 'citizenMe', summary: 'The signed-in citizen', tag: 'identity', policy, response: CitizenMe })
  me(@Ctx() ctx: RequestContext): Promise<CitizenMe> {
    const assurance = ctx.actor.kind === 'citizen' ? ctx.actor.assurance : 0;
    return this.profiles.citizen(accountIdOf(ctx), assurance);
  }

  @Delete('session')
  @Operation({ id: 'signOut', summary: 'End this session', tag: 'identity', policy, status: 204 })
  async signOut(@Ctx() ctx: RequestContext, @Res({ passthrough: true }) response: FastifyReply): Promise<void> {
    await this.signingOut.run(ctx);
    this.reply.ended(response, 'citizen');
  }
}
