import { Inject, Injectable } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import { billsProblems, type MakeRemittance, type Remittance, type Remittances } from '@tinhso/bills-contract';
import { newId } from '@tinhso/kernel';
import { PaymentsFacade } from '@tinhso/payments-server';
import { accountIdOf, actorNameOf, Problem, Reader, UnitOfWork, type RequestContext } from '@tinhso/platform';
import { BillerBook } from '../billers.js';
import type { RemittanceRow } from '../data/bill.entities.js';
import { collect, daysToRemit, insertRemittance, remittancesMade } from '../data/remittances.js';
import { Province } from '../province.js';

/** How many that were made are shown: about a quarter of a year for five providers. */
const SHOWN = 400;

/** What goes to each provider for each day, once the day is over. */
@Injectable()
export class RemittanceDesk {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Province) private readonly province: Province,
    @Inject(BillerBook) private readonly book: BillerBook,
    @Inject(PaymentsFacade) private readonly payments: PaymentsFacade,
  ) {}

  async list(ctx: RequestContext): Promise<Remittances> {
    const { manager } = this.reader;
    const units = this.province.reach(ctx.grantedUnitIds);
    if (units.length === 0) return { items: [] };
    const today = this.province.today();
    const open = (await daysToRemit(manager, units)).map(({ biller, day, bills, total }): Remittance => {
      return { biller, billerName: this.book.nameOf(biller, ctx.locale), day, count: bills, total, ready: day < today };
    });
    const made = (await remittancesMade(manager, units, SHOWN)).map((row) => this.view(ctx, row));
    return { items: [...open, ...made] };
  }

  /** @throws Problem remittance-day-open | nothing-to-remit */
  make(ctx: RequestContext, { biller, day }: MakeRemittance): Promise<Remittance> {
    return this.unitOfWork.run(ctx, async (tx) => {
      if (day >= this.province.dayOf(tx.now)) throw Problem.from(billsProblems, 'remittance-day-open');
      const [waiting] = await daysToRemit(tx.manager, this.province.reach(ctx.grantedUnitIds), { biller, day });
      if (!waiting) throw Problem.from(billsProblems, 'nothing-to-remit');
      const { unitId, bills, total } = waiting;
      const by = { madeAt: tx.now, madeBy: accountIdOf(ctx), madeByName: actorNameOf(ctx) };
      const row: RemittanceRow = { id: newId(), unitId, biller, day, bills, total, ...by };
      // Somebody else may have made it since we looked.
      if ((await collect(tx, row)) !== bills) throw Problem.from(billsProblems, 'nothing-to-remit');
      await insertRemittance(tx, row);
      await this.payments.remitted(tx, { id: row.id, provider: biller, amount: total });
      await appendAudit(tx, { action: 'bill.remitted', subjectType: 'bill_remittance', subjectId: row.id, unitId });
      return this.view(ctx, row);
    });
  }

  private view({ locale }: RequestContext, { id, biller, day, bills, total, madeAt, madeByName }: RemittanceRow): Remittance {
    const name = this.book.nameOf(biller, locale);
    return { id, biller, billerName: name, day, count: bills, total, madeAt: madeAt.toISOString(), madeBy: madeByName, ready: true };
  }
}
