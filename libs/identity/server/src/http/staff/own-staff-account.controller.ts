import { Controller, Delete, Get, Inject, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { StaffMe } from '@tinhso/identity-contract';
import { accountIdOf, Ctx, Operation, type RequestContext } from '@tinhso/platform';
import { Profiles } from '../../sessions/profiles.js';
import { SignOutUseCase } from '../../use-cases/sign-out.js';
import { SessionReply } from '../session-reply.js';

const policy = { audience: 'staff', scope: 'account.self', jurisdiction: 'none' } as const;

@Controller('api/v1/staff')
export class OwnStaffAccountController {
  constructor(
    @Inject(Profiles) private readonly profiles: Profiles,
    @Inject(SignOutUseCase) private readonly signingOut: SignOutUseCase,
    @Inject(SessionReply) private readonly reply: SessionReply,
  ) {}

  @Get('me')
  @Operation({
    id: 'staffMe',
    summary: 'The signed-in member of staff with living posts and scopes',
    tag: 'identity',
    policy,
    response: StaffMe,
    problems: { 403: 'no-living-post' },
  })
  me(@Ctx() ctx: RequestContext): Promise<StaffMe> {
    return this.profiles.staff(accountIdOf(ctx));
  }

  @Delete('session')
  @Operation({ id: 'staffSignOut', summary: 'End this staff session', tag: 'identity', policy, status: 204 })
  async signOut(@Ctx() ctx: RequestContext, @Res({ passthrough: true }) response: FastifyReply): Promise<void> {
    await this.signingOut.run(ctx);
    this.reply.ended(response, 'staff');
  }
}
