import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** What the partner asked to be paid, as it stood in the address. */
export interface AskedOrder {
  readonly partner: string;
  readonly reference: string;
  readonly amount: number;
  readonly description: string;
  readonly expiresAt: string;
  readonly returnUrl: string;
}

/** An order at the stand-in, from the first look at its page. */
export interface PlatformOrder extends AskedOrder {
  readonly status: 'pending' | 'paid' | 'failed' | 'cancelled';
  readonly transaction: string;
  readonly paidAt: string;
  readonly refunded: number;
  readonly refundRequests: readonly string[];
  /** What went back, when and by which request; absent in books of former days. */
  readonly refunds?: readonly { readonly requestId: string; readonly amount: number; readonly at: string }[];
  /** Reply codes of the notices that were sent. */
  readonly notices: readonly string[];
}

/** The stand-in's books, in one file, so that a restart forgets nothing. */
export class PlatformStore {
  private readonly orders: Map<string, PlatformOrder>;
  private lastNo = Date.now();
  private writing: Promise<void> = Promise.resolve();

  constructor(private readonly path: string) {
    const kept = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as PlatformOrder[]) : [];
    this.orders = new Map(kept.map((order) => [order.reference, order]));
  }

  get(reference: string): PlatformOrder | undefined {
    return this.orders.get(reference);
  }

  /** Newest first. */
  all(): PlatformOrder[] {
    return [...this.orders.values()].reverse();
  }

  /** Takes an order in that is opened for the first time. */
  async open(asked: AskedOrder): Promise<PlatformOrder> {
    const nothing = { status: 'pending', transaction: '', paidAt: '', refunded: 0, refundRequests: [], notices: [] } as const;
    return this.get(asked.reference) ?? this.put({ ...asked, ...nothing });
  }

  async put(order: PlatformOrder): Promise<PlatformOrder> {
    this.orders.set(order.reference, order);
    this.writing = this.writing.then(() => this.write());
    await this.writing;
    return order;
  }

  /** A number that no transaction had. */
  nextNo(): string {
    return `QG${String(++this.lastNo)}`;
  }

  private async write(): Promise<void> {
    await mkdir(dirname(this.path), { recursive: true });
    await writeFile(`${this.path}.new`, JSON.stringify([...this.orders.values()]));
    await rename(`${this.path}.new`, this.path);
  }
}
