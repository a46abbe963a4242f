import { Inject, Injectable } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { Reader, UnitOfWork, type RequestContext } from '@tinhso/platform';
import type { GivePost, Member } from '@tinhso/staffing-contract';
import { PostRules } from '../post-rules.js';
import { Roster } from '../roster.js';

/** Gives another post to a member of staff. It counts from the next refresh of the person's session, at most ten minutes later. */
@Injectable()
export class GivePostUseCase {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Reader) private readonly reader: Reader,
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
    @Inject(PostRules) private readonly rules: PostRules,
    @Inject(Roster) private readonly roster: Roster,
  ) {}

  /** @throws Problem not-found, not-oneself, role-reserved, invalid */
  async run(ctx: RequestContext, accountId: string, post: GivePost): Promise<Member> {
    await this.roster.within(ctx, this.reader.manager, accountId);
    this.rules.refuseOneself(ctx, accountId);
    const judged = this.rules.judged(ctx, accountId, post);
    await this.unitOfWork.run(ctx, async (tx) => {
      const subjectId = await this.organisations.appointStaff(tx, judged);
      const record = { subjectType: 'staff_post', subjectId, dataSubjectId: accountId };
      await appendAudit(tx, { action: 'staffing.post-given', ...record, fields: [post.role] });
    });
    return this.roster.member(ctx, this.reader.manager, accountId);
  }
}
