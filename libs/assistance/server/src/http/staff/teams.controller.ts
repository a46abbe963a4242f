import { Body, Controller, Get, Header, Inject, Param, Post, Put, Query } from '@nestjs/common';
import {
  AddMember,
  AssistanceIdParam,
  assistanceStaffScopes,
  CountQuery,
  Counts,
  CreateTeam,
  MemberParam,
  RenameTeam,
  Team,
  TeamList,
} from '@tinhso/assistance-contract';
import { Ctx, Operation, S, SText, type RequestContext } from '@tinhso/platform';
import { CountAssistance } from '../../use-cases/count-assistance.js';
import { AddMemberUseCase } from '../../use-cases/teams/add-member.js';
import { EndMembershipUseCase } from '../../use-cases/teams/end-membership.js';
import { KeepTeamUseCase } from '../../use-cases/teams/keep-team.js';
import { ListTeams } from '../../use-cases/teams/list-teams.js';

const tag = 'assistance';
const policy = { audience: 'staff', scope: assistanceStaffScopes.manage, jurisdiction: 'unit' } as const;

@Controller('api/v1/staff/assistance')
export class TeamsController {
  constructor(
    @Inject(ListTeams) private readonly listing: ListTeams,
    @Inject(KeepTeamUseCase) private readonly keeping: KeepTeamUseCase,
    @Inject(AddMemberUseCase) private readonly adding: AddMemberUseCase,
    @Inject(EndMembershipUseCase) private readonly ending: EndMembershipUseCase,
    @Inject(CountAssistance) private readonly counting: CountAssistance,
  ) {}

  @Get('teams')
  @Operation({ id: 'listAssistanceTeams', summary: 'Teams with their rosters', tag, policy, response: TeamList })
  list(@Ctx() ctx: RequestContext): Promise<TeamList> {
    return this.listing.run(ctx);
  }

  @Post('teams')
  @Operation({ id: 'createAssistanceTeam', summary: 'Found a team in a commune', tag, policy, status: 201, response: Team })
  create(@Ctx() ctx: RequestContext, @Body({ schema: S(CreateTeam) }) body: CreateTeam): Promise<Team> {
    return this.keeping.create(ctx, body);
  }

  @Put('teams/:id')
  @Operation({ id: 'renameAssistanceTeam', summary: 'Rename a team', tag, policy, response: Team, problems: { 409: 'team-closed' } })
  rename(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(AssistanceIdParam) }) { id }: AssistanceIdParam,
    @Body({ schema: S(RenameTeam) }) body: RenameTeam,
  ): Promise<Team> {
    return this.keeping.rename(ctx, id, body);
  }

  @Post('teams/:id/closing')
  @Operation({
    id: 'closeAssistanceTeam',
    summary: 'Close a team; every membership ends',
    tag,
    policy,
    response: Team,
    problems: { 409: 'team-closed' },
  })
  close(@Ctx() ctx: RequestContext, @Param({ schema: SText(AssistanceIdParam) }) { id }: AssistanceIdParam): Promise<Team> {
    return this.keeping.close(ctx, id);
  }

  @Post('teams/:id/members')
  @Operation({
    id: 'addAssistanceMember',
    summary: 'Put a citizen on the roster',
    tag,
    policy,
    status: 201,
    response: Team,
    problems: { 409: 'member-already, team-closed', 422: 'member-unknown, membership-dates' },
  })
  add(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(AssistanceIdParam) }) { id }: AssistanceIdParam,
    @Body({ schema: S(AddMember) }) body: AddMember,
  ): Promise<Team> {
    return this.adding.run(ctx, id, body);
  }

  @Post('teams/:id/members/:memberId/ending')
  @Operation({ id: 'endAssistanceMember', summary: 'Take somebody off the roster', tag, policy, response: Team })
  end(@Ctx() ctx: RequestContext, @Param({ schema: SText(MemberParam) }) params: MemberParam): Promise<Team> {
    return this.ending.run(ctx, params);
  }

  @Get('counts')
  @Operation({
    id: 'countAssistance',
    summary: 'Sessions and filings by team',
    tag,
    policy,
    response: Counts,
    problems: { 422: 'period-refused' },
  })
  counts(@Ctx() ctx: RequestContext, @Query({ schema: SText(CountQuery) }) query: CountQuery): Promise<Counts> {
    return this.counting.run(ctx, query);
  }

  @Get('counts.csv')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="to-cong-nghe-so.csv"')
  @Operation({
    id: 'countAssistanceTable',
    summary: 'The same for spreadsheets',
    tag,
    policy,
    produces: 'text/csv',
    problems: { 422: 'period-refused' },
  })
  table(@Ctx() ctx: RequestContext, @Query({ schema: SText(CountQuery) }) query: CountQuery): Promise<string> {
    return this.counting.table(ctx, query);
  }
}
