import { Inject, Injectable } from '@nestjs/common';
import { assistanceProblems } from '@tinhso/assistance-contract';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { platformProblems, Problem, type RequestContext } from '@tinhso/platform';
import type { TeamRow } from '../../data/team.entities.js';

/** Jurisdiction over teams: that of the post over the team's commune. */
@Injectable()
export class TeamDesk {
  constructor(@Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade) {}

  /** @throws Problem not-found alike for absent teams and those of other communes */
  within(ctx: RequestContext, team: TeamRow | null): TeamRow {
    if (!team || !this.organisations.isWithin(team.unitId, ctx.grantedUnitIds)) throw Problem.from(platformProblems, 'not-found');
    return team;
  }

  /** @throws Problem not-found | team-closed */
  living(ctx: RequestContext, team: TeamRow | null): TeamRow {
    const found = this.within(ctx, team);
    if (found.closedAt) throw Problem.from(assistanceProblems, 'team-closed');
    return found;
  }
}
