import { Inject, Injectable } from '@nestjs/common';
import type { MemberParam, Team } from '@tinhso/assistance-contract';
import { appendAudit } from '@tinhso/audit-server';
import { platformProblems, Problem, UnitOfWork, type RequestContext } from '@tinhso/platform';
import { endSessionsOfHelper } from '../../data/sessions.js';
import { endMembership, findMember, lockTeam } from '../../data/teams.js';
import { ListTeams } from './list-teams.js';
import { TeamDesk } from './team-desk.js';

/** Takes somebody off a roster; what they are helping with ends at once. */
@Injectable()
export class EndMembershipUseCase {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(TeamDesk) private readonly desk: TeamDesk,
    @Inject(ListTeams) private readonly teams: ListTeams,
  ) {}

  /** Ending an ended one changes nothing. @throws Problem not-found */
  async run(ctx: RequestContext, { id, memberId }: MemberParam): Promise<Team> {
    const team = await this.unitOfWork.run(ctx, async (tx) => {
      const found = this.desk.within(ctx, await lockTeam(tx, id));
      const member = await findMember(tx.manager, memberId);
      if (member?.teamId !== id) throw Problem.from(platformProblems, 'not-found');
      if (!(await endMembership(tx, memberId))) return found;
      await endSessionsOfHelper(tx, { memberId });
      await appendAudit(tx, {
        action: 'assistance.member-ended',
        subjectType: 'assistance_member',
        subjectId: memberId,
        dataSubjectId: member.accountId,
        unitId: found.unitId,
      });
      return found;
    });
    return this.teams.one(team);
  }
}
