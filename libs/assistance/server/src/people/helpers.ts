import { Inject, Injectable } from '@nestjs/common';
import { assistanceProblems } from '@tinhso/assistance-contract';
import { IdentityFacade } from '@tinhso/identity-server';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { Problem } from '@tinhso/platform';
import { In, type EntityManager } from 'typeorm';
import { idBytes } from '@tinhso/platform';
import type { SessionRow } from '../data/session.entity.js';
import { MemberRow, TeamRow } from '../data/team.entities.js';
import { findMember, findTeam } from '../data/teams.js';
import { standingOf } from '../domain/standing.js';

/** Helper, team and commune as they are named to people. */
export interface HelperName {
  readonly name: string;
  readonly team: string;
  readonly unit: string;
}

/** Who helps, and whether they may. */
@Injectable()
export class Helpers {
  constructor(
    @Inject(IdentityFacade) private readonly identity: IdentityFacade,
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
  ) {}

  /** A membership of this account that is in force. @throws Problem not-a-helper for every other */
  async livingMembership(
    manager: EntityManager,
    accountId: string,
    memberId: string,
    now: Date,
  ): Promise<{ member: MemberRow; team: TeamRow }> {
    const member = await findMember(manager, memberId);
    const team = member && (await findTeam(manager, member.teamId));
    if (!member || !team || member.accountId !== accountId || team.closedAt || standingOf(member, now) !== 'active')
      throw Problem.from(assistanceProblems, 'not-a-helper');
    return { member, team };
  }

  /** The name under which somebody helps. */
  async nameOf(manager: EntityManager, accountId: string): Promise<string> {
    return (await this.identity.namesOf(manager, [accountId])).get(accountId) ?? '';
  }

  /** Helpers of sessions by session id, in one query. */
  async ofSessions(manager: EntityManager, sessions: readonly SessionRow[]): Promise<Map<string, HelperName>> {
    const ids = [...new Set(sessions.map((each) => each.teamId))];
    const teams = ids.length === 0 ? [] : await manager.findBy(TeamRow, { id: In(ids.map(idBytes)) });
    const byId = new Map(teams.map((team) => [team.id, team]));
    return new Map(sessions.map((session) => [session.id, this.named(session, byId.get(session.teamId))]));
  }

  private named({ helperName }: SessionRow, team: TeamRow | undefined): HelperName {
    return { name: helperName, team: team?.name ?? '', unit: this.unitName(team?.unitId) };
  }

  unitName(unitId: string | undefined): string {
    return (unitId && this.organisations.unit(unitId)?.shortName) ?? '';
  }
}
