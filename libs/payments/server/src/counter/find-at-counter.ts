import { Inject, Injectable } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import { IdentityFacade } from '@tinhso/identity-server';
import { parsePhone } from '@tinhso/kernel';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import type { CounterObligations } from '@tinhso/payments-contract';
import { UnitOfWork, type RequestContext } from '@tinhso/platform';
import { unpaidAtCounter } from '../data/counter.js';
import { CounterViews } from './counter-views.js';

/** What somebody at the counter has to pay to the clerk's units. Every look is recorded with whose it was. */
@Injectable()
export class FindAtCounter {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
    @Inject(IdentityFacade) private readonly identity: IdentityFacade,
    @Inject(CounterViews) private readonly views: CounterViews,
  ) {}

  run(ctx: RequestContext, q: string): Promise<CounterObligations> {
    return this.unitOfWork.run(ctx, async (tx) => {
      const code = q.trim();
      const phone = parsePhone(code);
      const person = phone.ok ? await this.identity.citizenOfPhone(tx.manager, phone.value) : undefined;
      const unitIds = this.organisations.subtreeIds(ctx.grantedUnitIds);
      const rows = await unpaidAtCounter(tx.manager, unitIds, { code, ...(person ? { accountId: person.accountId } : {}) });
      for (const [accountId, caseId] of new Map(rows.map((row) => [row.accountId, row.caseId]))) {
        const record = { subjectType: 'account', subjectId: accountId, dataSubjectId: accountId, caseId };
        await appendAudit(tx, { action: 'payment.counter_search', ...record, fields: ['payerName', 'amount'] });
      }
      return { items: await Promise.all(rows.map((row) => this.views.obligation(tx.manager, row, ctx.locale))) };
    });
  }
}
