import { Inject, Injectable } from '@nestjs/common';
import { appendAudit, recordRefusal } from '@tinhso/audit-server';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { paymentsProblems, type StaffWaiver, type WaiverAction } from '@tinhso/payments-contract';
import { accountIdOf, actorNameOf, platformProblems, Problem, UnitOfWork, type RequestContext, type Tx } from '@tinhso/platform';
import type { WaiverRuleRow } from '../data/waiver.entities.js';
import { lockWaiver, moveWaiver } from '../data/waivers.js';
import { WaiverViews } from './waiver-views.js';

type Changes = Parameters<typeof moveWaiver>[3];

/** A second person agrees to a rule or does not; finance ends one. What was asked for before stays as it was. */
@Injectable()
export class DecideWaiver {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
    @Inject(WaiverViews) private readonly views: WaiverViews,
  ) {}

  /** @throws Problem not-found | waiver-own-proposal | waiver-moved; so does `reject` */
  approve(ctx: RequestContext, id: string): Promise<StaffWaiver> {
    return this.take(ctx, id, 'approve', (tx, row) => this.secondPerson(tx, row));
  }

  reject(ctx: RequestContext, id: string, reason: string): Promise<StaffWaiver> {
    return this.take(ctx, id, 'reject', (tx, row) => ({ ...this.secondPerson(tx, row), note: reason.trim() }));
  }

  /** Counts for nothing any more from now on. @throws Problem not-found | waiver-moved */
  end(ctx: RequestContext, id: string, reason: string): Promise<StaffWaiver> {
    return this.take(ctx, id, 'end', ({ now }) => ({ endedByName: actorNameOf(ctx), endedAt: now, note: reason.trim() }));
  }

  private secondPerson({ ctx, now }: Tx, { proposedBy }: WaiverRuleRow): Changes {
    const decidedBy = accountIdOf(ctx);
    if (proposedBy === decidedBy) throw Problem.from(paymentsProblems, 'waiver-own-proposal');
    return { decidedBy, decidedByName: actorNameOf(ctx), decidedAt: now };
  }

  private async take(
    ctx: RequestContext,
    id: string,
    action: WaiverAction,
    change: (tx: Tx, row: WaiverRuleRow) => Changes,
  ): Promise<StaffWaiver> {
    const done = await this.unitOfWork.run(ctx, async (tx) => {
      const row = await lockWaiver(tx, id);
      if (!row || !this.organisations.isWithin(row.unitId, ctx.grantedUnitIds)) return undefined;
      if (!(await moveWaiver(tx, id, action, change(tx, row)))) throw Problem.from(paymentsProblems, 'waiver-moved');
      await appendAudit(tx, { action: `waiver.${action}`, subjectType: 'waiver', subjectId: id, unitId: row.unitId });
      const moved = await lockWaiver(tx, id);
      if (!moved) throw new Error(`rule ${id} is gone`);
      return this.views.one(tx.manager, ctx, moved);
    });
    if (done) return done;
    await recordRefusal(this.unitOfWork, ctx, { action: `waiver.${action}`, subjectType: 'waiver', subjectId: id });
    throw Problem.from(platformProblems, 'not-found');
  }
}
