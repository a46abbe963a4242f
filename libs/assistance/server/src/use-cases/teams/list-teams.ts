import { Inject, Injectable } from '@nestjs/common';
import type { Team, TeamList, TeamMember } from '@tinhso/assistance-contract';
import { IdentityFacade } from '@tinhso/identity-server';
import { compareNames, compareText, localDate } from '@tinhso/kernel';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { Clock, Reader, type RequestContext } from '@tinhso/platform';
import { ProceduresFacade } from '@tinhso/procedures-server';
import type { MemberRow, TeamRow } from '../../data/team.entities.js';
import { membersOf, teamsOf } from '../../data/teams.js';
import { standingOf } from '../../domain/standing.js';

/** Teams and rosters within the jurisdiction, in three queries however many there are. */
@Injectable()
export class ListTeams {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
    @Inject(IdentityFacade) private readonly identity: IdentityFacade,
    @Inject(ProceduresFacade) private readonly procedures: ProceduresFacade,
  ) {}

  async run(ctx: RequestContext): Promise<TeamList> {
    const unitIds = this.organisations.subtreeIds(ctx.grantedUnitIds);
    return {
      teams: await this.views(await teamsOf(this.reader.manager, unitIds)),
      communes: this.communes(unitIds),
      fields: this.procedures.onlineFields(this.clock.now()),
    };
  }

  /** One team as it is now. */
  async one(team: TeamRow): Promise<Team> {
    const [view] = await this.views([team]);
    return view as Team;
  }

  private async views(teams: readonly TeamRow[]): Promise<Team[]> {
    const { manager } = this.reader;
    const members = await membersOf(
      manager,
      teams.map(({ id }) => id),
    );
    const names = await this.identity.namesOf(manager, [...new Set(members.map(({ accountId }) => accountId))]);
    const now = this.clock.now();
    return teams.map((team) => ({
      id: team.id,
      name: team.name,
      unit: { id: team.unitId, name: this.organisations.unit(team.unitId)?.shortName ?? '' },
      ...(team.closedAt ? { closedAt: team.closedAt.toISOString() } : {}),
      members: members
        .filter((each) => each.teamId === team.id)
        .map((each) => this.member(each, names.get(each.accountId) ?? '', now))
        .sort((a, b) => compareNames(a.name, b.name)),
    }));
  }

  private member(row: MemberRow, name: string, now: Date): TeamMember {
    const calendar = this.organisations.provinceCalendar();
    return {
      id: row.id,
      name,
      ...(row.fields ? { fields: row.fields } : {}),
      validFrom: localDate(calendar, row.validFrom),
      validTo: localDate(calendar, new Date(row.validUntil.getTime() - 1)),
      standing: standingOf(row, now),
      ...(row.endedAt ? { endedAt: row.endedAt.toISOString() } : {}),
    };
  }

  private communes(unitIds: readonly string[]): TeamList['communes'] {
    return unitIds
      .flatMap((id) => this.organisations.unit(id) ?? [])
      .filter((unit) => unit.kind === 'commune_committee')
      .map((unit) => ({ unitId: unit.id, name: unit.shortName }))
      .sort((a, b) => compareText(a.name, b.name));
  }
}
