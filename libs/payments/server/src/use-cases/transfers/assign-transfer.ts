import { Inject, Injectable } from '@nestjs/common';
import { paymentsProblems, type AssignTransfer } from '@tinhso/payments-contract';
import { accountIdOf, actorNameOf, platformProblems, Problem, type RequestContext, type Tx } from '@tinhso/platform';
import { lockObligations } from '../../data/obligations.js';
import type { ObligationRow, PaymentRow } from '../../data/payment.entities.js';
import { lockPayment } from '../../data/payments.js';
import { updateTransfers } from '../../data/transfers.js';
import { VietQrGateway } from '../../gateway/vietqr/vietqr-gateway.js';
import { Attempts } from '../../settling/attempts.js';
import { movePayment } from '../../settling/moves.js';
import { Collecting } from '../../transfers/collecting.js';
import { TransferDesk } from '../../transfers/transfer-desk.js';

/** Finance says what a transfer was meant for. It pays as if its content had named it; what is missing or too much is treated alike. */
@Injectable()
export class AssignTransferUseCase {
  constructor(
    @Inject(TransferDesk) private readonly desk: TransferDesk,
    @Inject(Attempts) private readonly attempts: Attempts,
    @Inject(VietQrGateway) private readonly gateway: VietQrGateway,
    @Inject(Collecting) private readonly collecting: Collecting,
  ) {}

  /** @throws Problem not-found | transfer-moved | obligation-settled | obligation-cancelled | being-paid */
  run(ctx: RequestContext, id: string, { obligationId, note }: AssignTransfer): Promise<void> {
    return this.desk.act(ctx, id, 'transfer.assigned', async (tx, transfer) => {
      await this.desk.mustBeUndecided(tx, transfer);
      const [obligation] = await lockObligations(tx, [obligationId]);
      if (!obligation) throw Problem.from(platformProblems, 'not-found');
      const payment = await this.attemptFor(tx, obligation);
      const decided = { decidedBy: accountIdOf(ctx), decidedByName: actorNameOf(ctx), decidedAt: tx.now, note };
      await updateTransfers(tx, [id], decided);
      await this.collecting.put(tx, payment, { ...transfer, ...decided });
    });
  }

  /** The attempt by transfer that is under way, else a new one. */
  private async attemptFor(tx: Tx, obligation: ObligationRow): Promise<PaymentRow> {
    if (obligation.state === 'settled') throw Problem.from(paymentsProblems, 'obligation-settled');
    const holder = obligation.heldBy ? await lockPayment(tx, obligation.heldBy) : null;
    if (holder?.gateway === this.gateway.key) return holder;
    const begun = await this.attempts.begin(tx, [obligation], this.gateway, obligation.accountId);
    return movePayment(tx, begun, 'redirect');
  }
}
