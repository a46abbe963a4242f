import { Inject, Injectable } from '@nestjs/common';
import { billStateTexts, type StaffBill, type StaffBillPage, type StaffBillQuery } from '@tinhso/bills-contract';
import { Reader, type RequestContext } from '@tinhso/platform';
import { BillerBook } from '../billers.js';
import type { BillRow } from '../data/bill.entities.js';
import { countBills, pageOfBills } from '../data/staff-bills.js';
import { Province } from '../province.js';
import { BillProvider } from '../provider/bill-provider.js';

/** Bills that were paid, by where they stand with their providers; without whose they are. */
@Injectable()
export class ListBills {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Province) private readonly province: Province,
    @Inject(BillerBook) private readonly book: BillerBook,
    @Inject(BillProvider) private readonly provider: BillProvider,
  ) {}

  async run(ctx: RequestContext, { queue, cursor, limit = 50 }: StaffBillQuery): Promise<StaffBillPage> {
    const { manager } = this.reader;
    const units = this.province.reach(ctx.grantedUnitIds);
    const rows = await pageOfBills(manager, units, queue, cursor, limit + 1);
    const page = rows.slice(0, limit);
    const next = rows.length > limit ? page.at(-1)?.id : undefined;
    return {
      connected: this.provider.connected,
      refused: await countBills(manager, units, 'refused'),
      waiting: await countBills(manager, units, 'waiting'),
      items: page.map((row) => this.view(row, ctx.locale)),
      ...(next ? { nextCursor: next } : {}),
    };
  }

  private view(row: BillRow, locale: 'vi' | 'en'): StaffBill {
    return {
      id: row.id,
      biller: row.biller,
      billerName: this.book.nameOf(row.biller, locale),
      billNo: row.billNo,
      amount: row.amount,
      state: row.state,
      stateText: billStateTexts[row.state][locale],
      paymentId: row.paymentId ?? row.id,
      receiptNumber: row.receiptNumber ?? '',
      paidAt: (row.paidAt ?? row.createdAt).toISOString(),
      tries: row.tries,
      ...(row.refusal ? { refusal: row.refusal } : {}),
      ...(row.toldAt ? { toldAt: row.toldAt.toISOString() } : {}),
      ...(row.reason ? { reason: row.reason } : {}),
      ...(row.handledByName ? { handledBy: row.handledByName } : {}),
    };
  }
}
