import { Inject, Injectable } from '@nestjs/common';
import { Clock, Log, UnitOfWork, type RequestContext } from '@tinhso/platform';
import type { PaymentRow } from '../data/payment.entities.js';
import { checkAgain, takeForCheck } from '../data/payments.js';
import { GRACE_MS, nextCheck } from '../domain/checks.js';
import { PaymentGateways } from '../gateway/payment-gateways.js';
import { Settling } from '../settling/settling.js';

const AT_ONCE = 20;
/** Another worker leaves what was taken alone for so long. */
const LEASE_MS = 60_000;

/** Asks the gateway about attempts that have not come to an end by themselves: the owner of everything that is unknown. */
@Injectable()
export class CheckPayments {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(PaymentGateways) private readonly gateways: PaymentGateways,
    @Inject(Settling) private readonly settling: Settling,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Log) private readonly log: Log,
  ) {}

  /** One round. @returns how many were asked about */
  async run(ctx: RequestContext): Promise<number> {
    const taken = await this.unitOfWork.run(ctx, (tx) => takeForCheck(tx, AT_ONCE, LEASE_MS));
    for (const row of taken) {
      await this.ask(ctx, row);
      await this.unitOfWork.run(ctx, (tx) => checkAgain(tx, row.id, nextCheck(tx.now, row.checks, row.expiresAt)));
    }
    return taken.length;
  }

  private async ask(ctx: RequestContext, row: PaymentRow): Promise<void> {
    try {
      const gateway = this.gateways.get(row.gateway);
      if (!gateway.connected) throw new Error(`${row.gateway} is not connected any more`);
      await this.settling.hear(ctx, row.gateway, await gateway.ask(row), 'query');
    } catch (error) {
      this.log.warn({ err: error, paymentId: row.id, checks: row.checks }, 'a payment could not be looked up at the gateway');
      if (this.clock.now().getTime() >= row.expiresAt.getTime() + GRACE_MS) await this.settling.loseSight(ctx, row.gateway, row.reference);
    }
  }
}
