import { Inject, Injectable } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import { StaffAccounts } from '@tinhso/identity-server';
import { OrganisationsFacade, StaffRegister } from '@tinhso/organisations-server';
import { Clock, platformProblems, Problem, Reader, type RequestContext } from '@tinhso/platform';
import { staffingProblems, type EndPost, type Member } from '@tinhso/staffing-contract';
import { endOfDay } from '../domain/period.js';
import { PostRules } from '../post-rules.js';
import { Roster } from '../roster.js';

/**
 * Ends a post; it is never changed or removed, because what was signed under it stays readable. The running sessions end with it,
 * so that tokens with the post in them are worth nothing from that moment.
 */
@Injectable()
export class EndPostUseCase {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
    @Inject(StaffRegister) private readonly register: StaffRegister,
    @Inject(StaffAccounts) private readonly accounts: StaffAccounts,
    @Inject(PostRules) private readonly rules: PostRules,
    @Inject(Roster) private readonly roster: Roster,
  ) {}

  /** @throws Problem not-found, not-oneself, post-over */
  async run(ctx: RequestContext, postId: string, { lastDay }: EndPost): Promise<Member> {
    const post = await this.register.post(this.reader.manager, postId);
    if (!post || !this.roster.administers(ctx, post.unitId)) throw Problem.from(platformProblems, 'not-found');
    const { accountId, unitId } = post;
    this.rules.refuseOneself(ctx, accountId);
    const now = this.clock.now();
    const asked = lastDay === undefined ? now : endOfDay(this.organisations.calendar(unitId), lastDay);
    const at = asked < now ? now : asked;
    await this.accounts.ending(ctx, accountId, async (tx) => {
      if (!(await this.register.endPost(tx, postId, at))) throw Problem.from(staffingProblems, 'post-over');
      await appendAudit(tx, { action: 'staffing.post-ended', subjectType: 'staff_post', subjectId: postId, dataSubjectId: accountId });
    });
    return this.roster.member(ctx, this.reader.manager, accountId);
  }
}
