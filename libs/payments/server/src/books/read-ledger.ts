import { Inject, Injectable } from '@nestjs/common';
import { sumMoney } from '@tinhso/kernel';
import {
  ledgerEntryTexts,
  type AccountDays,
  type AccountEntries,
  type AccountEntriesQuery,
  type AccountQuery,
  type TrialBalance,
  type TrialBalanceQuery,
} from '@tinhso/payments-contract';
import { Reader, type RequestContext } from '@tinhso/platform';
import { AccountTexts } from '../reading/account-texts.js';
import { ExamineBooks } from '../use-cases/examine-books.js';
import { daysOfAccount, entriesOfAccount } from './ledger-drill.js';
import { accountSums } from './ledger-sums.js';
import { ProvinceBooks } from './province-books.js';

const PAGE = 100;

/** The ledger from above: every account, its days, and what was booked on each. */
@Injectable()
export class ReadLedger {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(ProvinceBooks) private readonly province: ProvinceBooks,
    @Inject(AccountTexts) private readonly texts: AccountTexts,
    @Inject(ExamineBooks) private readonly examining: ExamineBooks,
  ) {}

  /** @throws Problem forbidden outside the province's own posts; so do the others */
  async balance(ctx: RequestContext, { day = this.province.today() }: TrialBalanceQuery): Promise<TrialBalance> {
    this.province.refuseOutside(ctx);
    const sums = await accountSums(this.reader.manager, day);
    const faults = Object.entries({ ...(await this.examining.run()) }).filter(([, count]) => count > 0);
    return {
      day,
      accounts: sums.map((sum) => ({ ...sum, text: this.texts.of(sum.account, ctx.locale), balance: sum.debit - sum.credit })),
      debit: sumMoney(sums.map(({ debit }) => debit)),
      credit: sumMoney(sums.map(({ credit }) => credit)),
      faults: faults.map(([name, count]) => ({ name, count })),
    };
  }

  async days(ctx: RequestContext, { account }: AccountQuery): Promise<AccountDays> {
    this.province.refuseOutside(ctx);
    return { account, text: this.texts.of(account, ctx.locale), days: await daysOfAccount(this.reader.manager, account) };
  }

  async entries(ctx: RequestContext, query: AccountEntriesQuery): Promise<AccountEntries> {
    this.province.refuseOutside(ctx);
    const { account, day } = query;
    const rows = await entriesOfAccount(this.reader.manager, query, PAGE + 1);
    const page = rows.slice(0, PAGE);
    const last = rows.length > PAGE ? page.at(-1)?.id : undefined;
    return {
      account,
      text: this.texts.of(account, ctx.locale),
      day,
      entries: page.map(({ kind, against, postedAt, ...entry }) => ({
        ...entry,
        text: ledgerEntryTexts[kind][ctx.locale],
        against: against.map((each) => this.texts.of(each, ctx.locale)).join('; '),
        postedAt: postedAt.toISOString(),
      })),
      ...(last ? { nextCursor: last } : {}),
    };
  }
}
