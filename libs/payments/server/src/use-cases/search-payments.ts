import { Inject, Injectable } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import { IdentityFacade } from '@tinhso/identity-server';
import { parsePhone } from '@tinhso/kernel';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import type { StaffPaymentPage, StaffPaymentQuery } from '@tinhso/payments-contract';
import { UnitOfWork, type RequestContext, type Tx } from '@tinhso/platform';
import { countStuck, pageOfPayments, type PaymentKeys } from '../data/staff-payments.js';
import { parseReceiptNumber } from '../domain/receipt-number.js';
import { PaymentGateways } from '../gateway/payment-gateways.js';
import { StaffItems } from '../reading/staff-items.js';

/** Payments to the units that the asking posts reach. A search by phone is recorded with the person it found. */
@Injectable()
export class SearchPayments {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
    @Inject(IdentityFacade) private readonly identity: IdentityFacade,
    @Inject(StaffItems) private readonly items: StaffItems,
    @Inject(PaymentGateways) private readonly gateways: PaymentGateways,
  ) {}

  run(ctx: RequestContext, { q, stuck = false, cursor, limit = 50 }: StaffPaymentQuery): Promise<StaffPaymentPage> {
    return this.unitOfWork.run(ctx, async (tx) => {
      const unitIds = this.organisations.subtreeIds(ctx.grantedUnitIds);
      const keys = q ? await this.keysOf(tx, q.trim()) : undefined;
      const selection = { unitIds, stuck, ...(keys ? { keys } : {}), ...(cursor ? { cursor } : {}) };
      const rows = await pageOfPayments(tx.manager, selection, limit + 1);
      const page = rows.slice(0, limit);
      const person = keys?.accountId;
      if (person && page.length > 0) {
        const record = { subjectType: 'account', subjectId: person, dataSubjectId: person };
        await appendAudit(tx, { action: 'payment.search', ...record, fields: ['phone'] });
      }
      const last = rows.length > limit ? page.at(-1)?.id : undefined;
      return {
        connected: this.gateways.connected,
        stuck: await countStuck(tx.manager, unitIds),
        items: await this.items.of(tx.manager, page, unitIds, ctx.locale),
        ...(last ? { nextCursor: last } : {}),
      };
    });
  }

  private async keysOf({ manager }: Tx, text: string): Promise<PaymentKeys> {
    const phone = parsePhone(text);
    const person = phone.ok ? await this.identity.citizenOfPhone(manager, phone.value) : undefined;
    const receipt = parseReceiptNumber(text);
    return { text, ...(receipt ? { receipt } : {}), ...(person ? { accountId: person.accountId } : {}) };
  }
}
