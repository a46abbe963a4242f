import { Inject, Injectable } from '@nestjs/common';
import { StaffAccounts } from '@tinhso/identity-server';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { appendAudit } from '@tinhso/audit-server';
import { isDuplicate, Problem, Reader, type RequestContext } from '@tinhso/platform';
import { staffingProblems, type CreateMember, type HandedOverPassword } from '@tinhso/staffing-contract';
import { PostRules } from '../post-rules.js';
import { Roster } from '../roster.js';

/** A new member of staff with a first post. The password is shown once and opens only the page where another is chosen. */
@Injectable()
export class CreateMemberUseCase {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(StaffAccounts) private readonly accounts: StaffAccounts,
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
    @Inject(PostRules) private readonly rules: PostRules,
    @Inject(Roster) private readonly roster: Roster,
  ) {}

  /** @throws Problem login-taken, staff-phone-taken, role-reserved, not-found for a unit outside, invalid */
  async run(ctx: RequestContext, { post, ...person }: CreateMember): Promise<HandedOverPassword> {
    this.rules.judged(ctx, '', post);
    try {
      const { accountId, initialPassword } = await this.accounts.create(ctx, person, async (tx, id) => {
        const postId = await this.organisations.appointStaff(tx, this.rules.judged(ctx, id, post));
        await appendAudit(tx, {
          action: 'staffing.post-given',
          subjectType: 'staff_post',
          subjectId: postId,
          dataSubjectId: id,
          fields: [post.role],
        });
      });
      return { member: await this.roster.member(ctx, this.reader.manager, accountId), initialPassword };
    } catch (error) {
      if (isDuplicate(error))
        throw Problem.from(staffingProblems, String(error).includes('uq_account_phone') ? 'staff-phone-taken' : 'login-taken');
      throw error;
    }
  }
}
