import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Params } from './signing.js';

/** A notice that was sent, with what the merchant said. */
export interface SentNotice {
  readonly at: string;
  readonly reply: string;
}

/** An order at the stand-in, from the first look at its pay page. */
export interface VnpayOrder {
  /** The parameters it was opened with. */
  readonly params: Params;
  /** Transaction status: 01 not finished, 00 paid, 02 failed. */
  readonly status: '00' | '01' | '02';
  readonly responseCode: string;
  readonly transactionNo: string;
  /** Number of the second transaction, when the money was taken twice. */
  readonly secondNo?: string;
  readonly bank: string;
  readonly paidAt: string;
  /** Hundredths of đồng that went back. */
  readonly refunded: number;
  /** Request ids of refunds that were taken. */
  readonly refundRequests: readonly string[];
  /** What went back, when and by which request; absent in books of former days. */
  readonly refunds?: readonly { readonly requestId: string; readonly amount: number; readonly at: string }[];
  readonly notices: readonly SentNotice[];
}

/** The stand-in's books, in one file, so that a restart forgets nothing. */
export class VnpayStore {
  private readonly orders: Map<string, VnpayOrder>;
  private lastNo: number;
  private writing: Promise<void> = Promise.resolve();
  /** The write that waits for the one under way, and takes along whatever is put until it begins. */
  private waiting: Promise<void> | undefined;

  constructor(private readonly path: string) {
    const kept = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as VnpayOrder[]) : [];
    this.orders = new Map(kept.map((order) => [order.params['vnp_TxnRef'] ?? '', order]));
    this.lastNo = Date.now();
  }

  get(reference: string): VnpayOrder | undefined {
    return this.orders.get(reference);
  }

  /** Newest first. */
  all(): VnpayOrder[] {
    return [...this.orders.values()].reverse();
  }

  /** Takes an order in that is opened for the first time. */
  async open(params: Params): Promise<VnpayOrder> {
    const known = this.get(params['vnp_TxnRef'] ?? '');
    if (known) return known;
    const nothing = { status: '01', responseCode: '', transactionNo: '0', bank: '', paidAt: '', refunded: 0 } as const;
    return this.put({ params, ...nothing, refundRequests: [], notices: [] });
  }

  async put(order: VnpayOrder): Promise<VnpayOrder> {
    this.orders.set(order.params['vnp_TxnRef'] ?? '', order);
    await this.save();
    return order;
  }

  async noted(reference: string, notice: SentNotice): Promise<void> {
    const order = this.get(reference);
    if (order) await this.put({ ...order, notices: [...order.notices, notice] });
  }

  /** A number that no transaction had. */
  nextNo(): string {
    return String(++this.lastNo);
  }

  /** One write after the other, each whole or not at all. */
  private save(): Promise<void> {
    this.waiting ??= this.writing.then(async () => {
      this.waiting = undefined;
      await mkdir(dirname(this.path), { recursive: true });
      await writeFile(`${this.path}.new`, JSON.stringify([...this.orders.values()]));
      await rename(`${this.path}.new`, this.path);
    });
    const saved = this.waiting;
    this.writing = saved.catch(() => undefined);
    return saved;
  }
}
