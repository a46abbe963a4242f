import { Inject, Injectable } from '@nestjs/common';
import { accountIdOf, actorNameOf, idBytes, type RequestContext, type Tx } from '@tinhso/platform';
import type { EntityManager } from 'typeorm';
import { post } from '../data/ledger.js';
import type { Posting } from '../domain/posting.js';
import type { GatewayVerdict } from '../gateway/payment-gateway.js';
import { PaymentGateways } from '../gateway/payment-gateways.js';
import { AccountTexts } from '../reading/account-texts.js';
import { Settling, type Heard } from '../settling/settling.js';
import { chargesBetween, chargesNumbered, refundsBetween, refundsOrdered } from './booked-charges.js';
import { accountSums, bookedDays, lockedDays, openDayBefore } from './ledger-sums.js';

/** What a trusted file of a gateway says that it took. */
export type SettledCharge = Required<Pick<GatewayVerdict, 'reference' | 'transactionNo' | 'amount' | 'paidAt'>> & { readonly bank: string };

/** The books of payments for who compares, posts and locks days. Rights are the caller's to check. */
@Injectable()
export class PaymentsBooks {
  constructor(
    @Inject(Settling) private readonly settling: Settling,
    @Inject(PaymentGateways) private readonly gateways: PaymentGateways,
    @Inject(AccountTexts) private readonly accounts: AccountTexts,
  ) {}

  readonly chargesBetween = chargesBetween;
  readonly chargesNumbered = chargesNumbered;
  readonly refundsBetween = refundsBetween;
  readonly refundsOrdered = refundsOrdered;
  readonly bookedDays = bookedDays;
  readonly lockedDays = lockedDays;
  readonly accountSums = accountSums;
  readonly openDayBefore = openDayBefore;

  /** What a way to pay is called. */
  wayName(key: string, locale: 'vi' | 'en'): string {
    return this.gateways.get(key).facts.name[locale];
  }

  /** Ways that settle by file: those that are connected and whose money lies with a gateway. */
  settlingWays(): string[] {
    return this.gateways.connectedKeys('gateway:');
  }

  accountText(account: string, locale: 'vi' | 'en'): string {
    return this.accounts.of(account, locale);
  }

  /** Money of which no notice ever came, told by a file that is trusted: settled as if it had. */
  settleFromFile(ctx: RequestContext, way: string, { bank, ...charge }: SettledCharge): Promise<Heard> {
    return this.settling.hear(ctx, way, { ...charge, outcome: 'paid', code: '00', ...(bank ? { bank } : {}) }, 'settlement');
  }

  /**
   * Books the end of a day and locks it: whatever comes later is booked on the first day that is open. Waits for who is booking.
   * @returns false when it is locked already, or a later one is
   */
  async lock(tx: Tx, day: string, postings: readonly Posting[]): Promise<boolean> {
    const later: unknown[] = await tx.manager.query('SELECT 1 FROM ledger_day WHERE day >= ? LIMIT 1', [day]);
    if (later.length > 0) return false;
    for (const posting of postings) await post(tx, posting, day);
    const { affectedRows }: { affectedRows: number } = await tx.manager.query(
      'INSERT IGNORE INTO ledger_day (day, locked_at, locked_by, locked_by_name) VALUES (?, ?, ?, ?)',
      [day, tx.now, idBytes(accountIdOf(tx.ctx)), actorNameOf(tx.ctx)],
    );
    return affectedRows === 1;
  }

  /** Whether a day is closed to everything. */
  async isLocked(manager: EntityManager, day: string): Promise<boolean> {
    const rows: unknown[] = await manager.query('SELECT 1 FROM ledger_day WHERE day >= ? LIMIT 1', [day]);
    return rows.length > 0;
  }
}
