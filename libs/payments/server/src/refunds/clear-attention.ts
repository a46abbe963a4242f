import { Inject, Injectable } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { paymentsProblems, type StaffPayment } from '@tinhso/payments-contract';
import { Problem, type RequestContext } from '@tinhso/platform';
import { appendPaymentEvent, updatePayment } from '../data/payments.js';
import { attentionText } from '../reading/attention.js';
import { StaffPaymentReader } from '../reading/staff-payment-reader.js';
import { PaymentMoved } from '../settling/moves.js';
import { StaffMoney } from './staff-money.js';

/** Finance looked at what was marked and says why nothing is left to do. */
@Injectable()
export class ClearAttention {
  constructor(
    @Inject(StaffMoney) private readonly money: StaffMoney,
    @Inject(StaffPaymentReader) private readonly reader: StaffPaymentReader,
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
  ) {}

  /** @throws Problem not-found | nothing-to-clear */
  run(ctx: RequestContext, id: string, reason: string): Promise<StaffPayment> {
    return this.money.onPayment(ctx, id, { action: 'payment.clear-attention' }, async (tx, payment) => {
      if (!payment.attention) throw Problem.from(paymentsProblems, 'nothing-to-clear');
      if (!(await updatePayment(tx, payment, { attention: null }))) throw new PaymentMoved(id);
      await appendPaymentEvent(tx, id, 'payment.attention_cleared', `${attentionText(payment.attention).vi}: ${reason.trim()}`);
      const subject = { subjectType: 'payment', subjectId: id, dataSubjectId: payment.accountId, caseId: id, unitId: payment.unitId };
      await appendAudit(tx, { action: 'payment.attention-cleared', ...subject, fields: ['attention'] });
      const row = { ...payment, attention: null, version: payment.version + 1 };
      return this.reader.of(tx.manager, row, this.organisations.subtreeIds(ctx.grantedUnitIds), ctx.locale);
    });
  }
}
