import type { Money } from '@tinhso/kernel';
import type { Bilingual, LedgerAccount, PayStep } from '@tinhso/payments-contract';
import { TREASURY } from '../domain/posting.js';
import { referenceOf } from '../domain/reference.js';

/** An attempt as a gateway needs to know it. */
export interface GatewayOrder {
  readonly reference: string;
  readonly amount: Money;
  /** What is paid for, without marks or names: it stands on bank statements. */
  readonly info: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  /** Address of the one who pays. */
  readonly ip: string;
  readonly locale: 'vi' | 'en';
}

/**
 * What a gateway says about an attempt. `paid` money was taken · `failed`, `cancelled`, `timed-out` none was and none will be ·
 * `pending` it works on it · `doubtful` it took money and examines it, or says what we do not understand · `absent` it knows nothing of it.
 */
export type GatewayOutcome = 'paid' | 'failed' | 'cancelled' | 'timed-out' | 'pending' | 'doubtful' | 'absent';

/** A message of a gateway whose signature was good. */
export interface GatewayVerdict {
  readonly reference: string;
  readonly outcome: GatewayOutcome;
  readonly amount: Money;
  /** The gateway's own number; an empty one where it gave none. */
  readonly transactionNo: string;
  /** The gateway's code, for history and words. */
  readonly code: string;
  readonly bank?: string;
  readonly paidAt?: Date;
}

export interface GatewayRefund {
  /** Same for every try, so that money goes back once. 32 letters and digits. */
  readonly requestId: string;
  readonly reference: string;
  readonly transactionNo: string;
  readonly amount: Money;
  readonly whole: boolean;
  readonly createdAt: Date;
  readonly info: string;
}

/** The gateway will not do it, now or later. */
export class GatewayRefusal extends Error {}

/** The way knows no such order: somebody has to do it by hand. */
export class GatewayCannot extends Error {}

/** How a way to pay presents itself. */
export interface WayFacts {
  readonly name: Bilingual;
  /** What happens when it is chosen, and what it costs. */
  readonly detail: Bilingual;
  readonly kind: PayStep['kind'];
  /** In a receipt, after "Hình thức": in Vietnamese, as receipts are. */
  readonly onReceipt: string;
  /** Place among the ways, smallest first. */
  readonly place: number;
  /** Whether a citizen may choose it; cash is taken by a clerk. */
  readonly byCitizen: boolean;
}

const QUARTER_OF_AN_HOUR = 15 * 60_000;

/** One way to pay. Every call may be repeated. */
export abstract class PaymentGateway {
  abstract readonly key: string;
  /** Whether it is set up at all. */
  abstract readonly connected: boolean;
  abstract readonly facts: WayFacts;
  /** How long an attempt lasts; nobody else can begin to pay the same in that time. */
  readonly attemptMs: number = QUARTER_OF_AN_HOUR;
  /** What it takes at most, beside the limits of the settings. */
  readonly most: Money = Number.MAX_SAFE_INTEGER;
  /** Our reference of an attempt there. @param day local day, `YYYY-MM-DD` */
  reference(id: string, day: string): string {
    return referenceOf(id, day);
  }

  /** Account of the ledger in which its money lies. @param unitId the unit of the payment */
  abstract clearing(unitId: string): LedgerAccount;
  /** Account that finance gives money back out of by its own hand. @param clearing where it lay */
  paidOutOf(clearing: LedgerAccount): LedgerAccount {
    return clearing.startsWith('gateway:') ? TREASURY : clearing;
  }
  /** What the payer does next. The same order gives the same step, without asking anybody. */
  abstract begin(order: GatewayOrder): PayStep;
  /** What it knows of an attempt. @throws Error when it cannot be reached or answers what cannot be trusted */
  abstract ask(order: Pick<GatewayOrder, 'reference' | 'createdAt' | 'amount'>): Promise<GatewayVerdict>;
  /** Orders money back. @throws GatewayCannot where there is no such order; GatewayRefusal when it never will; Error when it cannot be reached */
  abstract giveBack(refund: GatewayRefund): Promise<void>;
  /** Its code of a failure in words. */
  abstract failure(code: string): Bilingual;
}
