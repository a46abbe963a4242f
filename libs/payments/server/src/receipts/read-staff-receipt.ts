import { Inject, Injectable } from '@nestjs/common';
import { appendAudit, recordRefusal } from '@tinhso/audit-server';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { platformProblems, Problem, Reader, UnitOfWork, type RequestContext } from '@tinhso/platform';
import { SigningFacade } from '@tinhso/signing-server';
import { findPayment } from '../data/payments.js';
import { receiptsOf } from '../data/receipts.js';
import { receiptNumber } from '../domain/receipt-number.js';
import { RECEIPT_SUBJECT } from './receipt-clerk.js';

/** The signed file of a receipt, for finance of the unit that gave it. */
@Injectable()
export class ReadStaffReceipt {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
    @Inject(SigningFacade) private readonly signing: SigningFacade,
  ) {}

  /** Every reading is recorded. @throws Problem not-found for absent ones, those of other units and those that are not made yet alike */
  async run(ctx: RequestContext, paymentId: string, documentId: string): Promise<{ readonly pdf: Buffer; readonly name: string }> {
    const { manager } = this.reader;
    const payment = await findPayment(manager, paymentId);
    const receipts = payment ? await receiptsOf(manager, [paymentId]) : [];
    const reachable = receipts.filter(({ unitId }) => this.organisations.isWithin(unitId, ctx.grantedUnitIds));
    const documents = await this.signing.documentsOf(
      manager,
      RECEIPT_SUBJECT,
      reachable.map(({ id }) => id),
    );
    const receipt = reachable.find(({ id }) => documents.get(id)?.some((each) => each.id === documentId && each.state === 'ready'));
    if (!payment || !receipt) {
      await recordRefusal(this.unitOfWork, ctx, { action: 'receipt.read', subjectType: 'payment', subjectId: paymentId });
      throw Problem.from(platformProblems, 'not-found');
    }
    await this.unitOfWork.run(ctx, (tx) =>
      appendAudit(tx, {
        action: 'receipt.read',
        subjectType: 'payment',
        subjectId: paymentId,
        dataSubjectId: payment.accountId,
        caseId: paymentId,
      }),
    );
    return { pdf: await this.signing.content(manager, documentId), name: `bien-lai-${receiptNumber(receipt.year, receipt.number)}` };
  }
}
