import type { Money } from '@tinhso/kernel';

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

/** One gateway. Every call may be repeated. */
export abstract class PaymentGateway {
  abstract readonly key: 'vnpay';
  /** Whether it is set up at all. */
  abstract readonly connected: boolean;
  /** Where the citizen is sent to pay. */
  abstract payUrl(order: GatewayOrder): string;
  /** What it knows of an attempt. @throws Error when it cannot be reached or answers what cannot be trusted */
  abstract ask(order: Pick<GatewayOrder, 'reference' | 'createdAt'>): Promise<GatewayVerdict>;
  /** Orders money back. @throws GatewayRefusal when it never will; Error when it cannot be reached */
  abstract giveBack(refund: GatewayRefund): Promise<void>;
}
