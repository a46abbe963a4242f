import { Inject, Injectable } from '@nestjs/common';
import { StaffAccounts } from '@tinhso/identity-server';
import { appendAudit } from '@tinhso/audit-server';
import { OrganisationsFacade, StaffRegister } from '@tinhso/organisations-server';
import { platformProblems, Problem, Reader, type RequestContext } from '@tinhso/platform';
import { staffingProblems, type AbsenceList, type AbsenceView } from '@tinhso/staffing-contract';
import { AbsenceBook } from '../absence-book.js';

/** Absences within the units that the asking person manages: the list, and calling one off. */
@Injectable()
export class ManageAbsences {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
    @Inject(StaffRegister) private readonly register: StaffRegister,
    @Inject(AbsenceBook) private readonly book: AbsenceBook,
    @Inject(StaffAccounts) private readonly accounts: StaffAccounts,
  ) {}

  async list(ctx: RequestContext): Promise<AbsenceList> {
    const manager = this.reader.manager;
    const ids = await this.register.accountsOf(manager, this.organisations.subtreeIds(ctx.grantedUnitIds));
    return { items: await this.book.of(manager, ids) };
  }

  /** @throws Problem not-found alike for absent and outside people */
  async refuseOutside(ctx: RequestContext, accountId: string): Promise<void> {
    const posts = await this.register.posts(this.reader.manager, [accountId]);
    if (!posts.some((post) => this.organisations.isWithin(post.unitId, ctx.grantedUnitIds)))
      throw Problem.from(platformProblems, 'not-found');
  }

  /** @throws Problem not-found, absence-over */
  async callOff(ctx: RequestContext, id: string): Promise<AbsenceView> {
    const absence = await this.register.absence(this.reader.manager, id);
    if (!absence) throw Problem.from(platformProblems, 'not-found');
    await this.refuseOutside(ctx, absence.absentAccountId);
    return this.end(ctx, id, absence.deputyAccountId, absence.absentAccountId);
  }

  /** The deputy's sessions end: tokens with the deputised posts in them are worth nothing from that moment. */
  async end(ctx: RequestContext, id: string, deputyId: string, absentId: string): Promise<AbsenceView> {
    await this.accounts.ending(ctx, deputyId, async (tx) => {
      if (!(await this.register.callOffAbsence(tx, id))) throw Problem.from(staffingProblems, 'absence-over');
      await appendAudit(tx, { action: 'staffing.absence-called-off', subjectType: 'absence', subjectId: id, dataSubjectId: absentId });
    });
    return this.book.view(this.reader.manager, id);
  }
}
