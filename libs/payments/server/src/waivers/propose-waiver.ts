import { Inject, Injectable } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import { newId } from '@tinhso/kernel';
import { paymentsProblems, type ProposeWaiver, type StaffWaiver } from '@tinhso/payments-contract';
import { accountIdOf, actorNameOf, platformProblems, Problem, UnitOfWork, type RequestContext } from '@tinhso/platform';
import type { WaiverRuleRow } from '../data/waiver.entities.js';
import { insertWaiver } from '../data/waivers.js';
import { WaiverPeople } from './waiver-people.js';
import { WaiverViews } from './waiver-views.js';

/** Finance proposes a rule for its unit. It counts for nothing until a second person agrees. */
@Injectable()
export class ProposeWaiverUseCase {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(WaiverPeople) private readonly people: WaiverPeople,
    @Inject(WaiverViews) private readonly views: WaiverViews,
  ) {}

  /** @throws Problem waiver-days-crossed | payer-unknown naming every phone that nobody has */
  run(ctx: RequestContext, wish: ProposeWaiver): Promise<StaffWaiver> {
    if (wish.endsOn !== undefined && wish.endsOn < wish.startsOn) throw Problem.from(paymentsProblems, 'waiver-days-crossed');
    return this.unitOfWork.run(ctx, async (tx) => {
      const [unitId] = ctx.grantedUnitIds;
      if (!unitId) throw Problem.from(platformProblems, 'not-found');
      const id = newId();
      const people = await this.people.rows(tx.manager, id, wish.people);
      const row: WaiverRuleRow = {
        ...termsOf(wish),
        id,
        unitId,
        people: people.length,
        state: 'proposed',
        proposedBy: accountIdOf(ctx),
        proposedByName: actorNameOf(ctx),
        proposedAt: tx.now,
        decidedBy: null,
        decidedByName: null,
        decidedAt: null,
        endedByName: null,
        endedAt: null,
        note: null,
      };
      await insertWaiver(tx, row, people);
      await appendAudit(tx, { action: 'waiver.proposed', subjectType: 'waiver', subjectId: id, unitId });
      for (const { accountId } of people)
        await appendAudit(tx, { action: 'waiver.person_named', subjectType: 'waiver', subjectId: id, unitId, dataSubjectId: accountId });
      return this.views.one(tx.manager, ctx, row);
    });
  }
}

const termsOf = ({ title, legalSource, subject, procedureCode, relief, startsOn, endsOn }: ProposeWaiver) => ({
  title: title.trim(),
  legalSource: legalSource.trim(),
  subject,
  // Fees of dossiers alone have a procedure.
  procedureCode: subject === 'dossier' ? (procedureCode ?? null) : null,
  percent: relief.kind === 'share' ? relief.percent : null,
  amount: relief.kind === 'amount' ? relief.amount : null,
  startsOn,
  endsOn: endsOn ?? null,
});
