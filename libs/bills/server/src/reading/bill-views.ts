import { Inject, Injectable } from '@nestjs/common';
import type { BillLookup, OpenBill, PastBill } from '@tinhso/bills-contract';
import { ownerIdOf, type RequestContext } from '@tinhso/platform';
import type { EntityManager } from 'typeorm';
import { BillerBook } from '../billers.js';
import { partsOf } from '../data/bills.js';
import { Province } from '../province.js';
import type { CustomerAccount, ProvidersBill } from '../provider/bill-provider.js';
import { Taken } from './taken.js';

/** What a provider told, and when it was asked. */
export interface AskedAccount {
  readonly biller: string;
  readonly account: CustomerAccount;
  readonly at: Date;
}

/** Most months of the past that are shown. */
const MONTHS = 12;

/** What a provider told, with what was paid here and it does not know of yet. */
@Injectable()
export class BillViews {
  constructor(
    @Inject(BillerBook) private readonly book: BillerBook,
    @Inject(Taken) private readonly taken: Taken,
    @Inject(Province) private readonly province: Province,
  ) {}

  /** @param asked the customer's account as its provider told it, and when it was asked */
  async lookup(ctx: RequestContext, manager: EntityManager, code: string, asked: AskedAccount): Promise<BillLookup> {
    const { biller, account } = asked;
    const own = await this.ownPayments(ctx, manager, biller, account.past);
    return {
      biller,
      code,
      customer: account.customer,
      bills: await this.open(ctx, manager, asked),
      past: account.past.slice(0, MONTHS).map((bill): PastBill => {
        const paymentId = own.get(bill.billNo);
        return {
          billNo: bill.billNo,
          period: bill.period,
          amount: bill.amount,
          ...(bill.reading ? { quantity: bill.reading.quantity, unit: bill.reading.unit } : {}),
          ...(bill.paidOn ? { paidOn: bill.paidOn } : {}),
          ...(paymentId ? { paymentId } : {}),
        };
      }),
    };
  }

  /** What is open, what is due first at the top. */
  async open(ctx: RequestContext, manager: EntityManager, { biller, account, at }: AskedAccount): Promise<OpenBill[]> {
    const numbers = account.open.map(({ billNo }) => billNo);
    const taken = await this.taken.of(manager, biller, numbers, at);
    const part = this.book.find(biller)?.part;
    const today = this.province.today();
    const views = account.open.map((bill): OpenBill => {
      const left = bill.amount - (taken.get(bill.billNo) ?? 0);
      return {
        billNo: bill.billNo,
        period: bill.period,
        amount: left > 0 ? left : bill.amount,
        dueOn: bill.dueOn,
        lines: bill.lines.map(({ label, amount }) => ({ label: label[ctx.locale], amount: Math.max(0, amount) })),
        ...(bill.reading ? { reading: bill.reading } : {}),
        ...(part && left > part.least ? { partLeast: part.least } : {}),
        beingCredited: left <= 0,
        late: bill.dueOn < today,
      };
    });
    return views.sort((a, b) => a.dueOn.localeCompare(b.dueOn));
  }

  /** The attempts of whoever asks that paid some bills. */
  private async ownPayments(
    ctx: RequestContext,
    manager: EntityManager,
    biller: string,
    bills: readonly ProvidersBill[],
  ): Promise<Map<string, string>> {
    const parts = await partsOf(
      manager,
      biller,
      bills.map(({ billNo }) => billNo),
    );
    const owner = ownerIdOf(ctx);
    return new Map(parts.flatMap(({ billNo, payerId, paymentId }) => (paymentId && payerId === owner ? [[billNo, paymentId]] : [])));
  }
}
