import { Inject, Injectable } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import { IdentityFacade } from '@tinhso/identity-server';
import type { ReceiptMail } from '@tinhso/payments-contract';
import { accountIdOf, Reader, UnitOfWork, type RequestContext } from '@tinhso/platform';
import { chooseReceiptMail, stopsReceiptMail } from '../data/receipt-mail-stops.js';
import { maskAddress } from '../domain/mask-address.js';

/** Whether receipts come by mail; they do until the citizen says no. */
@Injectable()
export class ChooseReceiptMailUseCase {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(IdentityFacade) private readonly identity: IdentityFacade,
  ) {}

  async read(ctx: RequestContext): Promise<ReceiptMail> {
    const { manager } = this.reader;
    const accountId = accountIdOf(ctx);
    const email = (await this.identity.contactOf(manager, accountId))?.email;
    return { wanted: !(await stopsReceiptMail(manager, accountId)), ...(email ? { address: maskAddress(email) } : {}) };
  }

  async run(ctx: RequestContext, wanted: boolean): Promise<ReceiptMail> {
    const accountId = accountIdOf(ctx);
    await this.unitOfWork.run(ctx, async (tx) => {
      if (!(await chooseReceiptMail(tx, accountId, wanted))) return;
      const subject = { subjectType: 'account', subjectId: accountId, dataSubjectId: accountId };
      await appendAudit(tx, { action: wanted ? 'receipt_mail.wanted' : 'receipt_mail.stopped', ...subject });
    });
    return this.read(ctx);
  }
}
