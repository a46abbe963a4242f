import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newId } from '@tinhso/kernel';
import { ImportProvince, OrganisationsFacade } from '@tinhso/organisations-server';
import type { PaymentView } from '@tinhso/payments-contract';
import { CheckPayments, PaymentsFacade } from '@tinhso/payments-server';
import { Clock, systemContext, UnitOfWork } from '@tinhso/platform';
import { until, World, type WorldOptions } from '@tinhso/testing';
import type { FaultsInput } from '../faults/faults.js';
import { startSandbox, type RunningSandbox } from '../sandbox.js';
import type { VnpayOrder } from '../vnpay/vnpay-store.js';
import { paymentParts } from './payment-parts.js';

const ctx = systemContext('vnpay.test');
const MERCHANT = { tmnCode: 'TINHSO01', hashSecret: 'a secret of the province' };
export const BANK = {
  bin: '970436',
  account: '1180260000001',
  holder: 'UBND TINH TUYEN QUANG',
  apiKey: 'a key of the bank for us',
  webhookSecret: 'a secret of bank and province',
};
const AMOUNT = 20_000;
const HEALTHY = { vnpay: 'ok', vnpayIpn: 'ok', vnpayPay: 'ok', vnpayRefund: 'ok', loseAnswers: false, bank: 'ok' } as const;

/** What stands above payments in a test. */
export interface Above extends Partial<Pick<WorldOptions, 'domains' | 'api' | 'jobs'>> {
  /** Key for the stand-in providers of electricity and the like. */
  readonly billersKey?: string;
  /** Whether the stand-in bank keeps an account of the province. */
  readonly bank?: boolean;
}

/** True time, moved on at will. */
class MovableClock extends Clock {
  private movedMs = 0;
  override now(): Date {
    return new Date(Date.now() + this.movedMs);
  }
  moveOn(ms: number): void {
    this.movedMs += ms;
  }
}

/** What one citizen pays at the stand-in for VNPAY, over HTTP on both sides. */
export class VnpayWorld {
  private person = newId();

  private constructor(
    readonly world: World,
    readonly box: RunningSandbox,
    readonly clock: MovableClock,
    private readonly dataDir: string,
    private readonly unitId: string,
  ) {}

  /** @param more what stands above payments */
  static async start({ domains = [], api = [], jobs = [], billersKey, bank: banking = false }: Above = {}): Promise<VnpayWorld> {
    const dataDir = await mkdtemp(join(tmpdir(), 'tinhso-vnpay-'));
    // The address of the merchant is known only once it listens.
    let address = '';
    const vnpay = {
      ...MERCHANT,
      get ipnUrl(): string {
        return `${address}/webhooks/vnpay/ipn`;
      },
    };
    const bank = {
      ...BANK,
      get noticeUrl(): string {
        return `${address}/webhooks/bank/transfers`;
      },
    };
    const box = await startSandbox({ host: '127.0.0.1', port: 0, smtpPort: 0, dataDir, vnpay, billersKey, ...(banking ? { bank } : {}) });
    const clock = new MovableClock();
    const world = await World.start({
      domains: [...paymentParts.domains, ...domains],
      api: [...paymentParts.api, ...api],
      jobs: [...paymentParts.jobs, ...jobs],
      clock,
      settings: {
        ...settingsFor(box),
        ...(billersKey ? { BILLERS_URL: box.billersUrl, BILLERS_KEY: billersKey } : {}),
        ...(banking ? bankSettings(box) : {}),
      },
    });
    address = world.url;
    for (const app of [world.app, world.worker]) await app?.get(ImportProvince, { strict: false }).run(ctx);
    const unitId = world.get(OrganisationsFacade).competentUnit('02215', 'commune_committee')?.id ?? '';
    return new VnpayWorld(world, box, clock, dataDir, unitId);
  }

  async close(): Promise<void> {
    await this.world.close();
    await this.box.close();
    await rm(this.dataDir, { recursive: true, force: true });
  }

  /** From now on this account pays. */
  payAs(accountId: string): void {
    this.person = accountId;
  }

  /** Switches for all orders; what is not named is as it should be. */
  async faults(switches: FaultsInput): Promise<void> {
    await this.post('/faults', { ...HEALTHY, ...switches });
  }

  private post(path: string, body: object): Promise<Response> {
    return fetch(this.box.url + path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  }

  /** @returns the id of something that this citizen owes */
  async owes(): Promise<string> {
    const id = newId();
    const title = { vi: 'Lệ phí', en: 'Fee' };
    const of = { id, kind: 'test', caseId: id, caseCode: 'H60.41-261123-0001', accountId: this.person, unitId: this.unitId };
    const wish = { ...of, payerName: 'Ma Thị Hạnh', title, lines: [{ label: title, amount: AMOUNT }] };
    await this.world.get(UnitOfWork).run(ctx, (tx) => this.world.get(PaymentsFacade).openObligation(tx, wish));
    return id;
  }

  /** The office says that it need not be paid any more. */
  waive(obligationId: string): Promise<void> {
    return this.world.get(UnitOfWork).run(ctx, (tx) => this.world.get(PaymentsFacade).cancelUnpaid(tx, obligationId));
  }

  /** What a payment settled had nothing to pay for. */
  async giveBack({ items }: PaymentView): Promise<void> {
    for (const { obligation } of items)
      await this.world.get(UnitOfWork).run(ctx, (tx) => this.world.get(PaymentsFacade).giveBack(tx, obligation.id));
  }

  async begin(obligationId: string, way = 'vnpay'): Promise<PaymentView> {
    const { status, body } = await this.world.call<PaymentView>('/api/v1/citizen/payments', {
      token: this.token,
      body: { obligationIds: [obligationId], way, amount: AMOUNT },
      headers: { 'idempotency-key': newId() },
    });
    if (status !== 201) throw new Error(`a payment was refused: ${JSON.stringify(body)}`);
    return body;
  }

  async payment(id: string): Promise<PaymentView> {
    return (await this.world.call<PaymentView>(`/api/v1/citizen/payments/${id}`, { token: this.token })).body;
  }

  async comesTo(id: string, state: PaymentView['state']): Promise<PaymentView> {
    await until(state, async () => (await this.payment(id)).state === state, 15_000);
    return this.payment(id);
  }

  async order(reference: string): Promise<VnpayOrder> {
    return (await (await fetch(`${this.box.url}/vnpay/orders/${reference}`)).json()) as VnpayOrder;
  }

  /** Replies to the notices of an order, in the order in which they were given. */
  async replies(reference: string): Promise<string[]> {
    return (await this.order(reference)).notices.map(({ reply }) => reply);
  }

  /** Goes to the pay page and presses a button, as a browser does. @returns status, and where it is sent on to */
  async press({ next, reference }: PaymentView, result: string): Promise<{ status: number; back: string | null }> {
    const page = await fetch(next?.kind === 'redirect' ? next.url : '');
    if (page.status !== 200) throw new Error(`the pay page answers ${page.status}`);
    const answer = await fetch(`${this.box.url}/vnpay/pay/${reference}`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ bank: 'NCB', result }).toString(),
      redirect: 'manual',
    });
    return { status: answer.status, back: answer.headers.get('location') };
  }

  /** The browser follows the gateway's way back. @returns where we send it */
  async comeBack(back: string | null): Promise<string | null> {
    const query = new URL(back ?? '').search;
    const answer = await fetch(`${this.world.url}/api/v1/public/payments/vnpay/return${query}`, { redirect: 'manual' });
    return answer.headers.get('location');
  }

  /** The gateway sends the notices of an order once more. */
  async again(reference: string): Promise<void> {
    await fetch(`${this.box.url}/vnpay/orders/${reference}/notice`, { method: 'POST' });
  }

  async releaseHeld(): Promise<void> {
    await fetch(`${this.box.url}/vnpay/release-held`, { method: 'POST' });
  }

  /** Time passes, and what is due is asked of the gateway. */
  async hoursLater(hours: number): Promise<void> {
    this.clock.moveOn(hours * 3_600_000);
    await this.world.get(CheckPayments).run(ctx);
  }

  get token(): string {
    return this.world.citizenToken(this.person, 'Ma Thị Hạnh');
  }
}

const settingsFor = (box: RunningSandbox): Record<string, string> => ({
  SANDBOX_URL: box.url,
  SMTP_URL: box.smtpUrl,
  VNPAY_URL: box.vnpayUrl,
  VNPAY_API_URL: box.vnpayApiUrl,
  VNPAY_TMN_CODE: MERCHANT.tmnCode,
  VNPAY_HASH_SECRET: MERCHANT.hashSecret,
});

const bankSettings = (box: RunningSandbox) => ({
  VIETQR_BANK_BIN: BANK.bin,
  VIETQR_ACCOUNT: BANK.account,
  VIETQR_HOLDER: BANK.holder,
  BANK_API_URL: box.bankApiUrl,
  BANK_API_KEY: BANK.apiKey,
  BANK_WEBHOOK_SECRET: BANK.webhookSecret,
});
