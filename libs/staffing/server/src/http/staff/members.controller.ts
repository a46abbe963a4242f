import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { Ctx, Operation, S, SText, type RequestContext } from '@tinhso/platform';
import {
  CreateMember,
  EndPost,
  GivePost,
  HandedOverPassword,
  LockMember,
  Member,
  MemberList,
  MemberQuery,
  StaffingIdParam,
  staffingScopes,
} from '@tinhso/staffing-contract';
import { CreateMemberUseCase } from '../../use-cases/create-member.js';
import { EndPostUseCase } from '../../use-cases/end-post.js';
import { GivePostUseCase } from '../../use-cases/give-post.js';
import { ListMembers } from '../../use-cases/list-members.js';
import { SecureMember } from '../../use-cases/secure-member.js';

const reading = { audience: 'staff', scope: staffingScopes.manage, jurisdiction: 'unit' } as const;
const changing = { ...reading, fresh: true } as const;

@Controller('api/v1/staff')
export class MembersController {
  constructor(
    @Inject(ListMembers) private readonly listing: ListMembers,
    @Inject(CreateMemberUseCase) private readonly creating: CreateMemberUseCase,
    @Inject(GivePostUseCase) private readonly giving: GivePostUseCase,
    @Inject(EndPostUseCase) private readonly endingPost: EndPostUseCase,
    @Inject(SecureMember) private readonly securing: SecureMember,
  ) {}

  @Get('members')
  @Operation({
    id: 'listStaffMembers',
    summary: 'Staff of the units one administers',
    tag: 'staffing',
    policy: reading,
    response: MemberList,
  })
  list(@Ctx() ctx: RequestContext, @Query({ schema: SText(MemberQuery) }) query: MemberQuery): Promise<MemberList> {
    return this.listing.run(ctx, query);
  }

  @Post('members')
  @Operation({
    id: 'createStaffMember',
    summary: 'A new member of staff with a first post; the password is shown once',
    tag: 'staffing',
    policy: changing,
    status: 201,
    response: HandedOverPassword,
    problems: { 403: 'role-reserved, proof-needed', 404: 'not-found', 409: 'login-taken, staff-phone-taken', 422: 'invalid' },
  })
  create(@Ctx() ctx: RequestContext, @Body({ schema: S(CreateMember) }) body: CreateMember): Promise<HandedOverPassword> {
    return this.creating.run(ctx, body);
  }

  @Post('members/:id/posts')
  @Operation({
    id: 'giveStaffPost',
    summary: 'Give a member of staff another post',
    tag: 'staffing',
    policy: changing,
    status: 201,
    response: Member,
    problems: { 403: 'role-reserved, proof-needed', 404: 'not-found', 409: 'not-oneself', 422: 'invalid' },
  })
  give(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(StaffingIdParam) }) { id }: StaffingIdParam,
    @Body({ schema: S(GivePost) }) body: GivePost,
  ): Promise<Member> {
    return this.giving.run(ctx, id, body);
  }

  @Post('posts/:id/end')
  @Operation({
    id: 'endStaffPost',
    summary: 'End a post, at once or after a last day; running sessions end',
    tag: 'staffing',
    policy: changing,
    response: Member,
    problems: { 403: 'proof-needed', 404: 'not-found', 409: 'not-oneself, post-over' },
  })
  endPost(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(StaffingIdParam) }) { id }: StaffingIdParam,
    @Body({ schema: S(EndPost) }) body: EndPost,
  ): Promise<Member> {
    return this.endingPost.run(ctx, id, body);
  }

  @Post('members/:id/lock')
  @Operation({
    id: 'lockStaffMember',
    summary: 'Lock an account or let it in again',
    tag: 'staffing',
    policy: changing,
    response: Member,
    problems: { 403: 'proof-needed', 404: 'not-found', 409: 'not-oneself' },
  })
  lock(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(StaffingIdParam) }) { id }: StaffingIdParam,
    @Body({ schema: S(LockMember) }) body: LockMember,
  ): Promise<Member> {
    return this.securing.lock(ctx, id, body);
  }

  @Post('members/:id/password')
  @Operation({
    id: 'resetStaffPassword',
    summary: 'A new password to be handed over; shown once',
    tag: 'staffing',
    policy: changing,
    response: HandedOverPassword,
    problems: { 403: 'proof-needed', 404: 'not-found', 409: 'not-oneself' },
  })
  resetPassword(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(StaffingIdParam) }) { id }: StaffingIdParam,
  ): Promise<HandedOverPassword> {
    return this.securing.resetPassword(ctx, id);
  }

  @Post('members/:id/second-factor')
  @Operation({
    id: 'resetStaffSecondFactor',
    summary: 'Take a lost second factor away; a new one is set up at the next sign-in',
    tag: 'staffing',
    policy: changing,
    response: Member,
    problems: { 403: 'proof-needed', 404: 'not-found', 409: 'not-oneself' },
  })
  resetSecondFactor(@Ctx() ctx: RequestContext, @Param({ schema: SText(StaffingIdParam) }) { id }: StaffingIdParam): Promise<Member> {
    return this.securing.resetSecondFactor(ctx, id);
  }
}
