import { Inject, Injectable } from '@nestjs/common';
import type { CreateTeam, RenameTeam, Team } from '@tinhso/assistance-contract';
import { appendAudit } from '@tinhso/audit-server';
import { newId, tidyText } from '@tinhso/kernel';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { accountIdOf, platformProblems, Problem, UnitOfWork, type RequestContext, type Tx } from '@tinhso/platform';
import { TeamRow } from '../../data/team.entities.js';
import { endSessionsOfHelper } from '../../data/sessions.js';
import { endMembershipsOf, lockTeam } from '../../data/teams.js';
import { ListTeams } from './list-teams.js';
import { TeamDesk } from './team-desk.js';

/** Founds, renames and closes teams. A team belongs to the committee of one commune. */
@Injectable()
export class KeepTeamUseCase {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
    @Inject(TeamDesk) private readonly desk: TeamDesk,
    @Inject(ListTeams) private readonly teams: ListTeams,
  ) {}

  /** @throws Problem not-found for a unit outside the jurisdiction or one that is no commune */
  async create(ctx: RequestContext, { unitId, name }: CreateTeam): Promise<Team> {
    const unit = this.organisations.unit(unitId);
    if (unit?.kind !== 'commune_committee' || !this.organisations.isWithin(unitId, ctx.grantedUnitIds))
      throw Problem.from(platformProblems, 'not-found');
    const row = await this.unitOfWork.run(ctx, async (tx) => {
      const team: TeamRow = { id: newId(), unitId, name: tidyText(name), createdAt: tx.now, createdBy: accountIdOf(ctx), closedAt: null };
      await tx.manager.insert(TeamRow, team);
      await this.record(tx, 'team-created', team);
      return team;
    });
    return this.teams.one(row);
  }

  /** @throws Problem not-found | team-closed */
  async rename(ctx: RequestContext, id: string, { name }: RenameTeam): Promise<Team> {
    const row = await this.unitOfWork.run(ctx, async (tx) => {
      const team = this.desk.living(ctx, await lockTeam(tx, id));
      await tx.manager.update(TeamRow, { id }, { name: tidyText(name) });
      await this.record(tx, 'team-renamed', team);
      return { ...team, name: tidyText(name) };
    });
    return this.teams.one(row);
  }

  /** Nobody of the team may help any more, and what is going on ends. @throws Problem not-found | team-closed */
  async close(ctx: RequestContext, id: string): Promise<Team> {
    const row = await this.unitOfWork.run(ctx, async (tx) => {
      const team = this.desk.living(ctx, await lockTeam(tx, id));
      await tx.manager.update(TeamRow, { id }, { closedAt: tx.now });
      await endMembershipsOf(tx, id);
      await endSessionsOfHelper(tx, { teamId: id });
      await this.record(tx, 'team-closed', team);
      return { ...team, closedAt: tx.now };
    });
    return this.teams.one(row);
  }

  private record(tx: Tx, action: string, { id, unitId }: TeamRow): Promise<void> {
    return appendAudit(tx, { action: `assistance.${action}`, subjectType: 'assistance_team', subjectId: id, unitId });
  }
}
