import { Inject, Injectable } from '@nestjs/common';
import { localDate, newId } from '@tinhso/kernel';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import type { BankCredit } from '@tinhso/payments-contract';
import { UnitOfWork, type RequestContext, type Tx } from '@tinhso/platform';
import { post } from '../data/ledger.js';
import { insertTransfer, lockTransfer, updateTransfers } from '../data/transfers.js';
import type { ReceivingAccount } from '../gateway/vietqr/vietqr-settings.js';
import { untilUnmoved } from '../settling/until-unmoved.js';
import { Collecting } from './collecting.js';
import { matchContent } from './matching.js';
import { transferBooking } from './transfer-booking.js';
import { TransferSeal } from './transfer-details.js';

/** Who told of a transfer: the bank by itself, when it was asked, or by the statement of a day. */
export type TransferVia = 'notice' | 'statement' | 'settlement';

/**
 * Money that came by bank becomes so here, once: inbox, ledger, and what it pays, in one transaction. Notice and statement tell of the same
 * money, twice, late and at the same time; the bank's own number is what counts it once.
 */
@Injectable()
export class TakeTransfers {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
    @Inject(TransferSeal) private readonly seal: TransferSeal,
    @Inject(Collecting) private readonly collecting: Collecting,
  ) {}

  /** @returns whether it was new */
  run(ctx: RequestContext, account: ReceivingAccount, credit: BankCredit, via: TransferVia): Promise<boolean> {
    return untilUnmoved(() => this.unitOfWork.run(ctx, (tx) => this.take(tx, account.key, credit, via)));
  }

  private async take(tx: Tx, account: string, credit: BankCredit, via: TransferVia): Promise<boolean> {
    const id = newId();
    const facts = { id, account, transactionNo: credit.id, amount: credit.amount, bookedAt: new Date(credit.bookedAt), via };
    if (!(await insertTransfer(tx, { ...facts, detailsSealed: this.seal.seal(id, credit) }))) return false;
    await post(tx, transferBooking('transfer-received', facts), localDate(this.organisations.provinceCalendar(), tx.now));
    const match = await matchContent(tx.manager, credit.content);
    if ('reason' in match) {
      await updateTransfers(tx, [id], { reason: match.reason });
      return true;
    }
    const row = await lockTransfer(tx, id);
    if (!row) throw new Error(`transfer ${id} was not taken in`);
    await this.collecting.put(tx, match.payment, row);
    return true;
  }
}
