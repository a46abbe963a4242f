import { Inject, Injectable } from '@nestjs/common';
import { localDate } from '@tinhso/kernel';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { paymentsProblems, type DecideTransfer } from '@tinhso/payments-contract';
import { accountIdOf, actorNameOf, AppConfig, Problem, type RequestContext, type Tx } from '@tinhso/platform';
import { post } from '../../data/ledger.js';
import type { TransferRow } from '../../data/transfer.entities.js';
import { updateTransfers } from '../../data/transfers.js';
import { transferBooking, type TransferEntry } from '../../transfers/transfer-booking.js';
import { TransferDesk } from '../../transfers/transfer-desk.js';

/** Money that pays for nothing goes back to who sent it: first it is decided, then somebody transfers it and says so. */
@Injectable()
export class ReturnTransfer {
  constructor(
    @Inject(TransferDesk) private readonly desk: TransferDesk,
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
    @Inject(AppConfig) private readonly config: AppConfig,
  ) {}

  /** @throws Problem not-found | transfer-moved */
  decide(ctx: RequestContext, id: string, { note }: DecideTransfer): Promise<void> {
    return this.desk.act(ctx, id, 'transfer.to-return', async (tx, transfer) => {
      await this.desk.mustBeUndecided(tx, transfer);
      await this.book(tx, 'transfer-returning', transfer);
      const decided = { decidedBy: accountIdOf(ctx), decidedByName: actorNameOf(ctx), decidedAt: tx.now, note };
      await updateTransfers(tx, [id], { state: 'returning', ...decided });
    });
  }

  /** @throws Problem not-found | transfer-moved | transfer-own-decision */
  end(ctx: RequestContext, id: string): Promise<void> {
    return this.desk.act(ctx, id, 'transfer.returned', async (tx, transfer) => {
      if (transfer.state !== 'returning') throw Problem.from(paymentsProblems, 'transfer-moved');
      if (transfer.amount > this.config.settings.REFUND_APPROVAL_OVER && transfer.decidedBy === accountIdOf(ctx))
        throw Problem.from(paymentsProblems, 'transfer-own-decision');
      await this.book(tx, 'transfer-returned', transfer);
      await updateTransfers(tx, [id], { state: 'returned', endedByName: actorNameOf(ctx), endedAt: tx.now });
    });
  }

  private book(tx: Tx, kind: TransferEntry, transfer: TransferRow): Promise<void> {
    return post(tx, transferBooking(kind, transfer), localDate(this.organisations.provinceCalendar(), tx.now));
  }
}
