import type { OrderFaults } from './order-faults.js';
import { signedAddress, type Params, type VnpayMerchant } from './signing.js';
import type { VnpayOrder, VnpayStore } from './vnpay-store.js';

/** Tries of one notice, and the pause between them. VNPAY's own are ten, five minutes apart. */
const TRIES = 10;
const PAUSE_MS = 2_000;
const TIMEOUT_MS = 10_000;

/** What a notice and a return say of an order. */
export function resultParams({ params, status, responseCode, transactionNo, bank, paidAt }: VnpayOrder): Params {
  const { vnp_TmnCode = '', vnp_Amount = '', vnp_OrderInfo = '', vnp_TxnRef = '' } = params;
  return {
    vnp_TmnCode,
    vnp_Amount,
    vnp_BankCode: bank || 'VNPAY',
    ...(status === '00' ? { vnp_BankTranNo: `VNP${transactionNo}` } : {}),
    vnp_CardType: 'ATM',
    vnp_PayDate: paidAt,
    vnp_OrderInfo,
    vnp_TransactionNo: transactionNo,
    vnp_ResponseCode: responseCode,
    vnp_TransactionStatus: status,
    vnp_TxnRef,
  };
}

/** What is told of an order: the result, and the second transaction when there was one. */
const messagesOf = (order: VnpayOrder): Params[] => [
  resultParams(order),
  ...(order.secondNo ? [resultParams({ ...order, transactionNo: order.secondNo })] : []),
];

/** Sends notices (IPN) to the merchant, as well or as badly as the switches say. */
export class Notices {
  private held: Params[] = [];
  private readonly timers = new Set<NodeJS.Timeout>();

  constructor(
    private readonly merchant: VnpayMerchant,
    private readonly store: VnpayStore,
    private readonly faults: OrderFaults,
  ) {}

  /** Tells the merchant what became of an order; resolves when the first notice was answered or put off. */
  async tell(order: VnpayOrder): Promise<void> {
    for (const params of messagesOf(order)) await this.tellOf(params);
  }

  private async tellOf(params: Params): Promise<void> {
    const { vnpayIpn, vnpayLateMs } = this.faults.of(params['vnp_TxnRef'] ?? '');
    switch (vnpayIpn) {
      case 'lost':
        return;
      case 'late':
        this.after(vnpayLateMs, () => this.send(params, 1));
        return;
      case 'reordered':
        // The one before waits for the one after it.
        this.held.push(params);
        if (this.held.length > 1) await this.releaseAll();
        return;
      case 'duplicate':
        await Promise.all([this.send(params, 1), this.send(params, 1)]);
        await this.send(params, 1);
        return;
      case 'wrong-amount':
        return this.send({ ...params, vnp_Amount: String(Number(params['vnp_Amount']) + 100) }, TRIES);
      case 'bad-checksum':
        return this.send(params, TRIES, 'x'.repeat(this.merchant.hashSecret.length));
      case 'ok':
        return this.send(params, 1);
    }
  }

  /** Sends what was held back, the newest first. */
  async releaseAll(): Promise<void> {
    const held = this.held.reverse();
    this.held = [];
    for (const params of held) await this.send(params, 1);
  }

  /** Sends an order's notice once more, whatever the switches say. */
  async again(order: VnpayOrder): Promise<void> {
    for (const params of messagesOf(order)) await this.send(params, TRIES);
  }

  close(): void {
    for (const timer of this.timers) clearTimeout(timer);
    this.timers.clear();
  }

  private async send(params: Params, attempt: number, secret = this.merchant.hashSecret): Promise<void> {
    const reply = await this.call(params, secret);
    await this.store.noted(params['vnp_TxnRef'] ?? '', { at: new Date().toISOString(), reply });
    if (attempt < TRIES && !['00', '02'].includes(reply)) this.after(PAUSE_MS, () => this.send(params, attempt + 1, secret));
  }

  private async call(params: Params, secret: string): Promise<string> {
    try {
      const answer = await fetch(`${this.merchant.ipnUrl}?${signedAddress(secret, params)}`, { signal: AbortSignal.timeout(TIMEOUT_MS) });
      return answer.ok ? ((await answer.json()) as { RspCode: string }).RspCode : `HTTP ${answer.status}`;
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
