import { Inject, Injectable } from '@nestjs/common';
import { assistanceLimits, assistanceProblems, type AddMember, type Team } from '@tinhso/assistance-contract';
import { appendAudit } from '@tinhso/audit-server';
import { IdentityFacade } from '@tinhso/identity-server';
import { newId, parsePhone } from '@tinhso/kernel';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { accountIdOf, Problem, RateLimiter, UnitOfWork, type RequestContext, type Tx } from '@tinhso/platform';
import { MemberRow, type TeamRow } from '../../data/team.entities.js';
import { lockTeam, membersOf } from '../../data/teams.js';
import { periodOf } from '../../domain/period.js';
import { standingOf } from '../../domain/standing.js';
import { rosterLimits } from '../rate-limits.js';
import { ListTeams } from './list-teams.js';
import { TeamDesk } from './team-desk.js';

/** Puts a citizen on a roster: an authority with a beginning, an end and, if need be, fields of procedures. */
@Injectable()
export class AddMemberUseCase {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(RateLimiter) private readonly limiter: RateLimiter,
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
    @Inject(IdentityFacade) private readonly identity: IdentityFacade,
    @Inject(TeamDesk) private readonly desk: TeamDesk,
    @Inject(ListTeams) private readonly teams: ListTeams,
  ) {}

  /** @throws Problem not-found | team-closed | member-unknown | member-already | membership-dates | too-many-requests */
  async run(ctx: RequestContext, teamId: string, body: AddMember): Promise<Team> {
    await this.limiter.consume(rosterLimits.byStaff, accountIdOf(ctx));
    const team = await this.unitOfWork.run(ctx, async (tx) => {
      const found = this.desk.living(ctx, await lockTeam(tx, teamId));
      await this.add(tx, found, body);
      return found;
    });
    return this.teams.one(team);
  }

  private async add(tx: Tx, { id: teamId, unitId }: TeamRow, body: AddMember): Promise<void> {
    const { ctx, now, manager } = tx;
    const { from, until, days } = periodOf(this.organisations.provinceCalendar(), body.validFrom, body.validTo);
    if (days < 1 || days > assistanceLimits.membershipDays || until <= now) throw fault(ctx, 'membership-dates', '/validTo');
    const phone = parsePhone(body.phone);
    const account = phone.ok ? await this.identity.citizenOfPhone(manager, phone.value) : undefined;
    if (!account) throw fault(ctx, 'member-unknown', '/phone');
    const { accountId } = account;
    const present = (await membersOf(manager, [teamId])).some(
      (each) => each.accountId === accountId && !['over', 'ended'].includes(standingOf(each, now)),
    );
    if (present) throw fault(ctx, 'member-already', '/phone');
    const row: MemberRow = {
      id: newId(),
      teamId,
      accountId,
      fields: body.fields ?? null,
      validFrom: from,
      validUntil: until,
      suspendedAt: null,
      endedAt: null,
      createdAt: now,
      createdBy: accountIdOf(ctx),
    };
    await manager.insert(MemberRow, row);
    await appendAudit(tx, {
      action: 'assistance.member-added',
      subjectType: 'assistance_member',
      subjectId: row.id,
      fields: ['fullName'],
      dataSubjectId: accountId,
      unitId,
    });
  }
}

function fault(ctx: RequestContext, code: 'membership-dates' | 'member-unknown' | 'member-already', pointer: string): Problem {
  return Problem.from(assistanceProblems, code, { errors: [{ pointer, message: assistanceProblems[code][ctx.locale] }] });
}
