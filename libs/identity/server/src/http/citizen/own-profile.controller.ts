import { Body, Controller, Get, Inject, Put } from '@nestjs/common';
import { ChangeProfile, Profile } from '@tinhso/identity-contract';
import { accountIdOf, Ctx, Operation, Reader, S, type RequestContext } from '@tinhso/platform';
import { ChangeProfileUseCase } from '../../profile/change-profile.js';
import { ReadProfile } from '../../profile/read-profile.js';

const policy = { audience: 'citizen', scope: 'profile.own', relation: 'self' } as const;

@Controller('api/v1/citizen/profile')
export class OwnProfileController {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(ReadProfile) private readonly reading: ReadProfile,
    @Inject(ChangeProfileUseCase) private readonly changing: ChangeProfileUseCase,
  ) {}

  @Get()
  @Operation({
    id: 'ownProfile',
    summary: 'What is known of the signed-in citizen, with who says so',
    tag: 'identity',
    policy,
    response: Profile,
  })
  show(@Ctx() ctx: RequestContext): Promise<Profile> {
    const assurance = (ctx.actor.kind === 'citizen' ? ctx.actor.assurance : undefined) ?? 0;
    return this.reading.run(this.reader.manager, accountIdOf(ctx), ctx.locale, assurance);
  }

  @Put()
  @Operation({
    id: 'changeProfile',
    summary: 'Change what the citizen tells of herself',
    tag: 'identity',
    policy,
    response: Profile,
    problems: { 409: 'attribute-verified', 422: 'invalid' },
  })
  async change(@Ctx() ctx: RequestContext, @Body({ schema: S(ChangeProfile) }) body: ChangeProfile): Promise<Profile> {
    await this.changing.run(ctx, body);
    return this.show(ctx);
  }
}
