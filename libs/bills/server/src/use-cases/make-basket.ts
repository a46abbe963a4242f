import { Inject, Injectable } from '@nestjs/common';
import type { BillBasket, BillPick, MakeBillBasket } from '@tinhso/bills-contract';
import { accountIdOf, Clock, RateLimiter, UnitOfWork, type RequestContext } from '@tinhso/platform';
import { BillerBook } from '../billers.js';
import { AskProvider } from '../reading/ask-provider.js';
import { Payables, type CheckedPick } from './payables.js';
import { LOOK_UPS } from './look-up.js';

/** Makes what a citizen ticked payable: the providers are asked once more, so that nobody pays what is no longer owed. */
@Injectable()
export class MakeBasket {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(RateLimiter) private readonly limiter: RateLimiter,
    @Inject(BillerBook) private readonly book: BillerBook,
    @Inject(AskProvider) private readonly asking: AskProvider,
    @Inject(Payables) private readonly payables: Payables,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /**
   * @throws Problem biller-unknown | customer-code-faulty | customer-unknown | billers-off | biller-silent | bill-gone | bill-changed |
   *   bill-being-paid | part-out-of-range | amount-out-of-range | too-many-requests
   */
  async run(ctx: RequestContext, { picks }: MakeBillBasket): Promise<BillBasket> {
    const checked = await this.check(ctx, picks);
    // Always in the same order: two baskets with the same bills wait for each other and do not lock each other out.
    const ordered = [...checked].sort((a, b) => keyOf(a).localeCompare(keyOf(b)));
    return this.unitOfWork.run(ctx, async (tx) => {
      const obligationIds: string[] = [];
      for (const pick of ordered) obligationIds.push(await this.payables.open(tx, pick));
      return { obligationIds: [...new Set(obligationIds)], amount: checked.reduce((sum, { amount }) => sum + amount, 0) };
    });
  }

  private async check(ctx: RequestContext, picks: readonly BillPick[]): Promise<CheckedPick[]> {
    const tidy = picks.map(({ biller: key, code: typed, ...pick }) => ({ ...pick, ...this.book.checked(key, typed) }));
    const once = new Map(tidy.map((pick) => [keyOf(pick), pick]));
    const codes = new Map([...once.values()].map((pick) => [`${pick.biller.key} ${pick.code}`, pick]));
    for (let i = 0; i < codes.size; i++) await this.limiter.consume(LOOK_UPS, accountIdOf(ctx));
    const at = this.clock.now();
    const accounts = new Map(
      await Promise.all([...codes].map(async ([key, { biller, code }]) => [key, await this.asking.account(biller.key, code)] as const)),
    );
    return [...once.values()].flatMap((pick) => {
      const account = accounts.get(`${pick.biller.key} ${pick.code}`);
      return account ? [{ ...pick, account, at }] : [];
    });
  }
}

const keyOf = ({ biller, code, billNo }: { biller: { key: string }; code: string; billNo?: string }): string =>
  `${biller.key} ${billNo ?? `~${code}`}`;
