import { Inject, Injectable } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import { billsProblems, type MakeRemittance, type Remittance, type Remittances } from '@tinhso/bills-contract';
import { newId } from '@tinhso/kernel';
import { PaymentsFacade } from '@tinhso/payments-server';
import { accountIdOf, actorNameOf, Problem, Reader, UnitOfWork, type RequestContext, type Tx } from '@tinhso/platform';
import type { EntityManager } from 'typeorm';
import { BillerBook } from '../billers.js';
import type { RemittanceRow } from '../data/bill.entities.js';
import { collect, daysToRemit, insertRemittance, isRemitted, remittancesMade, type DayToRemit } from '../data/remittances.js';
import { Province } from '../province.js';

/** How many that were made are shown: about a quarter of a year for five providers. */
const SHOWN = 400;
/** No day of ours is older. */
const BEFORE_ALL_DAYS = '1000-01-01';

/** What goes to each provider: the days that finance has closed since the last time. What comes late for one of them goes with the next. */
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
    const closed = await this.closedUntil(manager);
    const made = (await remittancesMade(manager, units, SHOWN)).map((row) => this.view(ctx, row));
    const open = (await daysToRemit(manager, units, closed)).map(({ biller, firstDay, day, bills, total }): Remittance => {
      const ready = day <= closed && !made.some((each) => each.biller === biller && each.day === day);
      return { biller, billerName: this.book.nameOf(biller, ctx.locale), firstDay, day, count: bills, total, ready };
    });
    return { items: [...open, ...made] };
  }

  /** @throws Problem remittance-day-open | nothing-to-remit | remittance-over-ledger */
  make(ctx: RequestContext, { biller, day }: MakeRemittance): Promise<Remittance> {
    return this.unitOfWork.run(ctx, async (tx) => {
      if (day > (await this.closedUntil(tx.manager))) throw Problem.from(billsProblems, 'remittance-day-open');
      const days = await daysToRemit(tx.manager, this.province.reach(ctx.grantedUnitIds), day);
      const waiting = days.find((each) => each.biller === biller && each.day === day);
      // What comes late for days that went already goes with the next one.
      if (!waiting || (await isRemitted(tx.manager, waiting))) throw Problem.from(billsProblems, 'nothing-to-remit');
      await this.mustBeOwed(tx, waiting);
      const { unitId, firstDay, bills, total } = waiting;
      const by = { madeAt: tx.now, madeBy: accountIdOf(ctx), madeByName: actorNameOf(ctx) };
      const row: RemittanceRow = { id: newId(), unitId, biller, firstDay, day, bills, total, ...by };
      // Somebody else may have made it since we looked.
      if ((await collect(tx, row)) !== bills) throw Problem.from(billsProblems, 'nothing-to-remit');
      await insertRemittance(tx, row);
      await this.payments.remitted(tx, { id: row.id, provider: biller, amount: total });
      await appendAudit(tx, { action: 'bill.remitted', subjectType: 'bill_remittance', subjectId: row.id, unitId });
      return this.view(ctx, row);
    });
  }

  /** What the ledger does not owe a provider was given back, or never came: it is looked into before anything is sent. */
  private async mustBeOwed(tx: Tx, { biller, total }: DayToRemit): Promise<void> {
    const owed = await this.payments.owedTo(tx.manager, biller);
    if (owed < total) throw Problem.from(billsProblems, 'remittance-over-ledger', { extra: { owed, total } });
  }

  private async closedUntil(manager: EntityManager): Promise<string> {
    return (await this.payments.closedUntil(manager)) ?? BEFORE_ALL_DAYS;
  }

  private view({ locale }: RequestContext, { id, biller, bills, total, madeAt, madeByName, ...row }: RemittanceRow): Remittance {
    const [firstDay, day] = [row.firstDay, row.day].map((each) => String(each).slice(0, 10)) as [string, string];
    const name = this.book.nameOf(biller, locale);
    return {
      id,
      biller,
      billerName: name,
      firstDay,
      day,
      count: bills,
      total,
      madeAt: madeAt.toISOString(),
      madeBy: madeByName,
      ready: true,
    };
  }
}
