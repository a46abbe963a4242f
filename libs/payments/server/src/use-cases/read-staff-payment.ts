import { Inject, Injectable } from '@nestjs/common';
import { appendAudit, recordRefusal } from '@tinhso/audit-server';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import type { StaffPayment } from '@tinhso/payments-contract';
import { platformProblems, Problem, UnitOfWork, type RequestContext } from '@tinhso/platform';
import { itemsOf } from '../data/items.js';
import { findPayment } from '../data/payments.js';
import { StaffPaymentReader } from '../reading/staff-payment-reader.js';

/** A payment as finance of the units sees it that a part of it is owed to. Every reading is recorded. */
@Injectable()
export class ReadStaffPayment {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
    @Inject(StaffPaymentReader) private readonly reader: StaffPaymentReader,
  ) {}

  /** @throws Problem not-found for absent payments and those to other units alike */
  async run(ctx: RequestContext, id: string): Promise<StaffPayment> {
    const found = await this.unitOfWork.run(ctx, async (tx) => {
      const row = await findPayment(tx.manager, id);
      const unitIds = this.organisations.subtreeIds(ctx.grantedUnitIds);
      const items = row ? await itemsOf(tx.manager, id) : [];
      if (!row || !items.some(({ unitId }) => unitIds.includes(unitId))) return undefined;
      const record = { subjectType: 'payment', subjectId: id, dataSubjectId: row.accountId, caseId: id };
      await appendAudit(tx, { action: 'payment.read', ...record, fields: ['payerName', 'amount', 'bank', 'transactionNo'] });
      return this.reader.of(tx.manager, row, unitIds, ctx.locale);
    });
    if (found) return found;
    await recordRefusal(this.unitOfWork, ctx, { action: 'payment.read', subjectType: 'payment', subjectId: id });
    throw Problem.from(platformProblems, 'not-found');
  }
}
