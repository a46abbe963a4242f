import { Inject, Injectable } from '@nestjs/common';
import { appendAudit, recordRefusal } from '@tinhso/audit-server';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import type { StaffWaiverDetail, StaffWaiverList, StaffWaiverQuery } from '@tinhso/payments-contract';
import { platformProblems, Problem, Reader, UnitOfWork, type RequestContext } from '@tinhso/platform';
import { countToDecide, findWaiver, waiversOf } from '../data/waivers.js';
import { WaiverPeople } from './waiver-people.js';
import { WaiverViews } from './waiver-views.js';

/** Rules about exemptions, within the posts of the one who asks. */
@Injectable()
export class ReadWaivers {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
    @Inject(WaiverPeople) private readonly people: WaiverPeople,
    @Inject(WaiverViews) private readonly views: WaiverViews,
  ) {}

  async list(ctx: RequestContext, { view = 'current' }: StaffWaiverQuery): Promise<StaffWaiverList> {
    const { manager } = this.reader;
    const unitIds = this.organisations.subtreeIds(ctx.grantedUnitIds);
    const rows = await waiversOf(manager, unitIds, { view, today: this.views.today() });
    return { toDecide: await countToDecide(manager, unitIds), items: await this.views.of(manager, ctx, rows) };
  }

  /** Every reading is recorded with each person whom it names. @throws Problem not-found for absent ones and those of other units alike */
  async one(ctx: RequestContext, id: string): Promise<StaffWaiverDetail> {
    const found = await this.unitOfWork.run(ctx, async (tx) => {
      const row = await findWaiver(tx.manager, id);
      if (!row || !this.organisations.isWithin(row.unitId, ctx.grantedUnitIds)) return undefined;
      const named = await this.people.named(tx.manager, id);
      for (const { accountId } of named) {
        const subject = { subjectType: 'waiver', subjectId: id, dataSubjectId: accountId };
        await appendAudit(tx, { action: 'waiver.read', ...subject, fields: ['fullName', 'evidence'] });
      }
      const view = await this.views.one(tx.manager, ctx, row);
      return { ...view, named: named.map(({ name, evidence }) => ({ name, evidence })) };
    });
    if (found) return found;
    await recordRefusal(this.unitOfWork, ctx, { action: 'waiver.read', subjectType: 'waiver', subjectId: id });
    throw Problem.from(platformProblems, 'not-found');
  }
}
