import { Inject, Injectable } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import { integrationsProblems } from '@tinhso/integrations-contract';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { platformProblems, Problem, UnitOfWork, type RequestContext } from '@tinhso/platform';
import { lockExchange } from '../data/exchanges.js';
import { PortalExchangeRow } from '../data/exchange.entities.js';

/** Has another try made at one that needs attention, once what stood in its way is mended. */
@Injectable()
export class RetryExchange {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
  ) {}

  /** @throws Problem not-found for one of another unit as for one that is not there | exchange-not-waiting */
  run(ctx: RequestContext, id: string): Promise<void> {
    return this.unitOfWork.run(ctx, async (tx) => {
      const row = await lockExchange(tx, id);
      const unit = row && this.organisations.unitByCode(row.unitCode);
      if (!row || !this.isOurs(ctx, unit?.id)) throw Problem.from(platformProblems, 'not-found');
      if (row.state !== 'attention') throw Problem.from(integrationsProblems, 'exchange-not-waiting');
      await tx.manager.update(PortalExchangeRow, { id }, { state: 'received', nextTryAt: tx.now });
      await appendAudit(tx, { action: 'integrations.portal-dossier-retried', subjectType: 'portal-exchange', subjectId: id });
    });
  }

  private isOurs({ grantedUnitIds }: RequestContext, unitId: string | undefined): boolean {
    return unitId !== undefined && this.organisations.isWithin(unitId, grantedUnitIds);
  }
}
