import { Inject, Injectable } from '@nestjs/common';
import { PaymentsFacade } from '@tinhso/payments-server';
import { Clock, Reader, UnitOfWork, type RequestContext } from '@tinhso/platform';
import { idleBefore, moveBill } from '../data/bills.js';

/** After so long a basket that nobody paid is forgotten: the bill may have been paid at a desk meanwhile. */
const IDLE_MS = 24 * 3_600_000;
const AT_ONCE = 100;

/** Takes bills that were put into a basket and never paid off the list of what is due. */
@Injectable()
export class DropIdle {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(PaymentsFacade) private readonly payments: PaymentsFacade,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** @returns how many */
  async run(ctx: RequestContext): Promise<number> {
    const before = new Date(this.clock.now().getTime() - IDLE_MS);
    let dropped = 0;
    for (const { id } of await idleBefore(this.reader.manager, before, AT_ONCE))
      await this.unitOfWork.run(ctx, async (tx) => {
        if ((await this.payments.cancelIdle(tx, id)) && (await moveBill(tx, id, 'drop'))) dropped++;
      });
    return dropped;
  }
}
