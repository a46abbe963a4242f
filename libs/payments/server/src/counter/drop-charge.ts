import { Inject, Injectable } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { paymentsProblems, type CounterObligation } from '@tinhso/payments-contract';
import { platformProblems, Problem, UnitOfWork, type RequestContext } from '@tinhso/platform';
import { findObligation, lockObligations, moveObligation } from '../data/obligations.js';
import { CHARGE_KINDS } from './charge-kinds.js';
import { CounterViews } from './counter-views.js';

const kinds: readonly string[] = Object.values(CHARGE_KINDS);

/** Drops a charge or a fine that was entered by mistake and that nobody is paying; money that comes all the same goes back. */
@Injectable()
export class DropCharge {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
    @Inject(CounterViews) private readonly views: CounterViews,
  ) {}

  /** @throws Problem not-found for what is no charge of the caller's units | being-paid | obligation-settled | obligation-cancelled */
  run(ctx: RequestContext, id: string): Promise<CounterObligation> {
    return this.unitOfWork.run(ctx, async (tx) => {
      const found = await findObligation(tx.manager, id);
      const mine = found && kinds.includes(found.kind) && this.organisations.isWithin(found.unitId, ctx.grantedUnitIds);
      const [row] = mine ? await lockObligations(tx, [id]) : [];
      if (!row) throw Problem.from(platformProblems, 'not-found');
      if (row.state === 'held') throw Problem.from(paymentsProblems, 'being-paid');
      if (row.state === 'settled') throw Problem.from(paymentsProblems, 'obligation-settled');
      if (!(await moveObligation(tx, id, 'cancel'))) throw Problem.from(paymentsProblems, 'obligation-cancelled');
      const record = { subjectType: 'obligation', subjectId: id, dataSubjectId: row.accountId, caseId: row.caseId };
      await appendAudit(tx, { action: 'obligation.cancelled', ...record });
      return this.views.obligation(tx.manager, { ...row, state: 'cancelled' }, ctx.locale);
    });
  }
}
