import { createHmac } from 'node:crypto';
import { now } from '../clock.js';
import type { BankClient } from './bank-client.js';
import type { BankStore, Credit } from './bank-store.js';

/** How the bank tells of a transfer. `lost`: not at all, it only stands on the statement. */
export const noticeWays = {
  ok: 'Báo có ngay',
  duplicate: 'Báo có ba lần',
  late: 'Báo có chậm 20 giây',
  lost: 'Không báo có (chỉ nằm trên sao kê)',
  forged: 'Báo có sai chữ ký',
} as const;
export type NoticeWay = keyof typeof noticeWays;

const TIMEOUT_MS = 10_000;
const LATE_MS = 20_000;

/** Tells the customer of money that came in, as well or as badly as is asked for. */
export class BankNotices {
  private readonly timers = new Set<NodeJS.Timeout>();

  constructor(
    private readonly client: BankClient,
    private readonly store: BankStore,
  ) {}

  async tell(credit: Credit, way: NoticeWay): Promise<void> {
    switch (way) {
      case 'lost':
        return;
      case 'late':
        this.after(LATE_MS, () => this.send(credit));
        return;
      case 'duplicate':
        await Promise.all([this.send(credit), this.send(credit)]);
        await this.send(credit);
        return;
      case 'forged':
        return this.send(credit, 'x'.repeat(this.client.webhookSecret.length));
      case 'ok':
        return this.send(credit);
    }
  }

  close(): void {
    for (const timer of this.timers) clearTimeout(timer);
    this.timers.clear();
  }

  private async send(credit: Credit, secret = this.client.webhookSecret): Promise<void> {
    const sentAt = now().toISOString();
    const { id, account, amount, content, bookedAt, payerName, payerAccount, payerBank } = credit;
    const signed = JSON.stringify([sentAt, [[id, account, amount, content, bookedAt, payerName, payerAccount, payerBank]]]);
    const signature = createHmac('sha256', secret).update(signed).digest('hex');
    await this.store.noted(id, await this.call({ sentAt, credits: [credit], signature }));
  }

  private async call(notice: object): Promise<string> {
    try {
      const answer = await fetch(this.client.noticeUrl, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(notice),
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      return `HTTP ${answer.status}`;
    } catch (error) {
      return `no answer: ${(error as Error).name}`;
    }
  }

  private after(ms: number, work: () => Promise<void>): void {
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      void work();
    }, ms);
    this.timers.add(timer);
  }
}
