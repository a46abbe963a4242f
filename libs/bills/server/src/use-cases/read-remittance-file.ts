import { Inject, Injectable } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import { platformProblems, Problem, UnitOfWork, type RequestContext } from '@tinhso/platform';
import { BillVault } from '../bill-vault.js';
import { BillerBook } from '../billers.js';
import type { BillRow } from '../data/bill.entities.js';
import { billsOfRemittance, findRemittance } from '../data/remittances.js';
import { remittanceFile, type RemittedBill } from '../domain/remittance-file.js';
import { Province } from '../province.js';

/** The file that goes to a provider with its money. */
@Injectable()
export class ReadRemittanceFile {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Province) private readonly province: Province,
    @Inject(BillerBook) private readonly book: BillerBook,
    @Inject(BillVault) private readonly vault: BillVault,
  ) {}

  /** @throws Problem not-found for one of another unit as for one that is not there */
  run(ctx: RequestContext, id: string): Promise<{ name: string; text: string }> {
    return this.unitOfWork.run(ctx, async (tx) => {
      const row = await findRemittance(tx.manager, id);
      if (!row || !this.province.reach(ctx.grantedUnitIds).includes(row.unitId)) throw Problem.from(platformProblems, 'not-found');
      const { biller, total, bills: count } = row;
      const [firstDay, day] = [row.firstDay, row.day].map((each) => String(each).slice(0, 10)) as [string, string];
      const { bank, account, holder } = this.book.find(biller)?.remit ?? { bank: '', account: '', holder: '' };
      const head = { biller: this.book.nameOf(biller, 'vi'), firstDay, day, count, total, bank, account, holder };
      const bills = await billsOfRemittance(tx.manager, id);
      const lines = bills.map((bill) => this.line(bill));
      // It names customers by their codes: each is told that this was read.
      for (const payer of new Set(bills.flatMap(({ payerId }) => payerId ?? [])))
        await appendAudit(tx, {
          action: 'bill.remittance-read',
          subjectType: 'bill_remittance',
          subjectId: id,
          unitId: row.unitId,
          dataSubjectId: payer,
        });
      return { name: `${biller}-${day}.csv`, text: remittanceFile(head, lines) };
    });
  }

  private line(bill: BillRow): RemittedBill {
    const { code } = this.vault.bill(bill);
    const { billNo, amount, reference, paidAt, createdAt } = bill;
    return { billNo, code, amount, reference: reference ?? '', paidAt: (paidAt ?? createdAt).toISOString() };
  }
}
