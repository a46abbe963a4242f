import type { Faults } from '../faults/faults.js';
import { sign, type PlatformPartner } from './platform-signing.js';
import type { PlatformOrder, PlatformStore } from './platform-store.js';

const TIMEOUT_MS = 10_000;

/** What notices, returns and answers say of an order. */
export const stateOf = ({ partner, reference, amount, status, transaction, paidAt }: PlatformOrder) => ({
  partner,
  reference,
  amount,
  status,
  transaction,
  code: { pending: '01', paid: '00', failed: '51', cancelled: '24' }[status],
  ...(status === 'paid' ? { bank: 'NAPAS', paidAt } : {}),
});

/** Sends notices to the partner, as well or as badly as the switch says. */
export class PlatformNotices {
  private readonly timers = new Set<NodeJS.Timeout>();

  constructor(
    private readonly partner: PlatformPartner,
    private readonly store: PlatformStore,
  ) {}

  async tell(order: PlatformOrder, way: Faults['nationalPayNotice'], lateMs: number): Promise<void> {
    if (way === 'lost') return;
    if (way === 'late') return this.after(lateMs, order);
    const content = stateOf(order);
    if (way === 'wrong-amount') return this.send(order, { ...content, amount: order.amount + 1_000 }, this.partner.secret);
    await this.send(order, content, way === 'bad-checksum' ? 'x'.repeat(32) : this.partner.secret);
    if (way === 'duplicate') await this.send(order, content, this.partner.secret);
  }

  close(): void {
    for (const timer of this.timers) clearTimeout(timer);
    this.timers.clear();
  }

  private after(ms: number, order: PlatformOrder): void {
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      void this.send(order, stateOf(order), this.partner.secret);
    }, ms);
    this.timers.add(timer);
  }

  private async send({ reference }: PlatformOrder, content: object, secret: string): Promise<void> {
    const reply = await this.call(sign(secret, content));
    const order = this.store.get(reference);
    if (order) await this.store.put({ ...order, notices: [...order.notices, reply] });
  }

  private async call(message: object): Promise<string> {
    try {
      const answer = await fetch(this.partner.noticeUrl, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(message),
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      return answer.ok ? ((await answer.json()) as { code: string }).code : `HTTP ${answer.status}`;
    } catch (error) {
      return `no answer: ${(error as Error).name}`;
    }
  }
}
