import { Inject, Injectable } from '@nestjs/common';
import type { BillLookup, LookUpBills } from '@tinhso/bills-contract';
import { accountIdOf, Clock, RateLimiter, Reader, type RequestContext } from '@tinhso/platform';
import { BillerBook } from '../billers.js';
import { AskProvider } from '../reading/ask-provider.js';
import { BillViews } from '../reading/bill-views.js';

/** Enough for a family and a few mistakes; not enough to try codes through. */
export const LOOK_UPS = { name: 'bill-look-up', points: 40, seconds: 600 } as const;

/** Looks up the bills of a code, one's own or somebody else's. */
@Injectable()
export class LookUp {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(RateLimiter) private readonly limiter: RateLimiter,
    @Inject(BillerBook) private readonly book: BillerBook,
    @Inject(AskProvider) private readonly asking: AskProvider,
    @Inject(BillViews) private readonly views: BillViews,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** @throws Problem biller-unknown | customer-code-faulty | customer-unknown | billers-off | biller-silent | too-many-requests */
  async run(ctx: RequestContext, wish: LookUpBills): Promise<BillLookup> {
    const { biller, code } = this.book.checked(wish.biller, wish.code);
    await this.limiter.consume(LOOK_UPS, accountIdOf(ctx));
    const at = this.clock.now();
    const account = await this.asking.account(biller.key, code);
    return this.views.lookup(ctx, this.reader.manager, code, { biller: biller.key, account, at });
  }
}
