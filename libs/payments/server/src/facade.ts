import { Inject, Injectable } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import { ledgerAccount, type ObligationState, type WaivedPart } from '@tinhso/payments-contract';
import type { Tx } from '@tinhso/platform';
import type { EntityManager } from 'typeorm';
import { lockedDays, owedTo } from './books/ledger-sums.js';
import { moveObligation, unpaidOfCase, waivedOf } from './data/obligations.js';
import { admitPayer } from './data/payers.js';
import { cancelIdle, payerOf, standingsOf } from './reading/standings.js';
import { GiveBackObligation } from './use-cases/give-back-obligation.js';
import { OpenObligation, type NewObligation } from './use-cases/open-obligation.js';
import { RemitToProvider, type RemittedMoney } from './use-cases/remit-to-provider.js';
import { Waivers, type Asked, type GrantedWaiver } from './waivers/waivers.js';

/** What the domains above may ask of payments, inside their own transactions. They hear of `payment.settled` by event. */
@Injectable()
export class PaymentsFacade {
  constructor(
    @Inject(OpenObligation) private readonly opening: OpenObligation,
    @Inject(GiveBackObligation) private readonly givingBack: GiveBackObligation,
    @Inject(RemitToProvider) private readonly remitting: RemitToProvider,
    @Inject(Waivers) private readonly waivers: Waivers,
  ) {}

  /** Something has to be paid. Asking again for the same id changes nothing. @throws Problem amount-out-of-range */
  openObligation(tx: Tx, wish: NewObligation): Promise<void> {
    return this.opening.run(tx, wish);
  }

  /** Lets another citizen pay what somebody owes, for who looked up a bill of the family. Letting twice changes nothing. */
  admitPayer(tx: Tx, obligationId: string, accountId: string): Promise<void> {
    return admitPayer(tx, obligationId, accountId);
  }

  /** Whether a sum can be paid online at all. */
  isPayable(amount: number): boolean {
    return this.opening.isPayable(amount);
  }

  /** What a rule takes off a sum that is asked for at a moment; given to `openObligation`, it is what will be charged. */
  waiverFor(manager: EntityManager, asked: Asked, wanted: { sum: number; at: Date }): Promise<GrantedWaiver | undefined> {
    return this.waivers.of(manager, asked, wanted);
  }

  /** What rules took off what was asked for, by id of the obligation; of some nothing. */
  waivedParts(manager: EntityManager, obligationIds: readonly string[]): Promise<Map<string, WaivedPart>> {
    return waivedOf(manager, obligationIds);
  }

  /** What is still unpaid of a case need not be paid any more; money that comes all the same goes back. @param kind only of this kind */
  async cancelUnpaid(tx: Tx, caseId: string, kind?: string): Promise<void> {
    for (const { id, accountId } of await unpaidOfCase(tx, caseId, kind))
      if (await moveObligation(tx, id, 'cancel'))
        await appendAudit(tx, {
          action: 'obligation.cancelled',
          subjectType: 'obligation',
          subjectId: id,
          dataSubjectId: accountId,
          caseId,
        });
  }

  /** A settled obligation had nothing left to pay for. */
  giveBack(tx: Tx, obligationId: string): Promise<void> {
    return this.givingBack.run(tx, obligationId);
  }

  /** Where what was asked to be paid stands, by id. */
  standings(manager: EntityManager, obligationIds: readonly string[]): Promise<Map<string, ObligationState>> {
    return standingsOf(manager, obligationIds);
  }

  /** Cancels what nobody is paying at this moment. @returns whether it is cancelled now */
  cancelIdle(tx: Tx, obligationId: string): Promise<boolean> {
    return cancelIdle(tx, obligationId);
  }

  /** Who paid, and how the payment is known outside. */
  payer(manager: EntityManager, paymentId: string): Promise<{ accountId: string; reference: string; paidAt: Date }> {
    return payerOf(manager, paymentId);
  }

  /** The last day that finance has closed; undefined before the first. */
  async closedUntil(manager: EntityManager): Promise<string | undefined> {
    return (await lockedDays(manager, 1))[0]?.day;
  }

  /** What was taken for a provider and has not gone to it, by the ledger. */
  owedTo(manager: EntityManager, provider: string): Promise<number> {
    return owedTo(manager, ledgerAccount('payable', provider));
  }

  /** What was taken for a provider goes to it. */
  remitted(tx: Tx, money: RemittedMoney): Promise<void> {
    return this.remitting.run(tx, money);
  }
}
