import { createHmac } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BankCredit, PaymentView, TransferPage, TransferView } from '@tinhso/payments-contract';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { signedText } from './gateway/vietqr/notice-signature.js';
import { PaymentsWorld, type Debtor } from './payments.fixture.js';

const SECRET = 'a secret shared with the bank';
const KEY = 'a key of the bank for us';
export const ACCOUNT = '1180260000001';

/** Payments by transfer, two apps on one database, with the bank played by the test: notices and a statement. */
export class TransfersWorld {
  private number = 26_327_000_000;

  private constructor(
    readonly stage: PaymentsWorld,
    private readonly bank: Server,
    readonly provinceId: string,
    /** What stands on the statement, and whether the bank answers questions. */
    readonly books: { statement: BankCredit[]; away: boolean },
  ) {}

  static async start(): Promise<TransfersWorld> {
    const books = { statement: [] as BankCredit[], away: false };
    const bank = createServer((request, response) => {
      const known = request.headers.authorization === `Bearer ${KEY}` && request.url?.startsWith(`/v1/accounts/${ACCOUNT}/credits?since=`);
      response.writeHead(books.away ? 503 : known ? 200 : 401, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ items: books.statement }));
    });
    await new Promise<void>((listening) => bank.listen(0, '127.0.0.1', listening));
    const stage = await PaymentsWorld.start({
      VIETQR_BANK_BIN: '970436',
      VIETQR_ACCOUNT: ACCOUNT,
      VIETQR_HOLDER: 'UBND TINH TUYEN QUANG',
      BANK_API_URL: `http://127.0.0.1:${(bank.address() as AddressInfo).port}`,
      BANK_API_KEY: KEY,
      BANK_WEBHOOK_SECRET: SECRET,
    });
    const units = stage.world.get(OrganisationsFacade).units();
    return new TransfersWorld(stage, bank, units.find(({ parentId }) => parentId === undefined)?.id ?? '', books);
  }

  async close(): Promise<void> {
    await this.stage.close();
    await new Promise((closed) => this.bank.close(closed));
  }

  /** Begins to pay by transfer. */
  async begun(debtor: Debtor, obligationId: string, amount = 120_000): Promise<PaymentView> {
    const { status, body } = await this.stage.start(debtor, obligationId, amount, { way: 'vietqr' });
    if (status !== 201) throw new Error(`a payment was refused: ${JSON.stringify(body)}`);
    return body;
  }

  /** Money that comes in. */
  credit(content: string, amount = 120_000, over: Partial<BankCredit> = {}): BankCredit {
    return {
      id: `FT${this.number++}`,
      account: ACCOUNT,
      amount,
      content,
      bookedAt: this.stage.clock.now().toISOString(),
      payerName: 'MA THI HANH',
      payerAccount: '0123456789',
      payerBank: 'Vietcombank',
      ...over,
    };
  }

  /** Tells of credits as the bank does. */
  async notify(
    credits: readonly BankCredit[],
    { at = this.stage.world, secret = SECRET, sentAt = this.stage.clock.now().toISOString() } = {},
  ): Promise<{ readonly status: number; readonly taken: number | undefined }> {
    const signature = createHmac('sha256', secret)
      .update(signedText(sentAt, [...credits]))
      .digest('hex');
    const { status, body } = await at.call<{ taken?: number }>('/webhooks/bank/transfers', { body: { sentAt, credits, signature } });
    return { status, taken: body.taken };
  }

  finance(accountId?: string, unitId = this.provinceId): string {
    return this.stage.world.staffToken([{ unitId, role: 'finance' }], ...(accountId ? [accountId] : []));
  }

  async open(token = this.finance(), view: 'open' | 'ended' = 'open'): Promise<TransferPage> {
    return (await this.stage.world.call<TransferPage>(`/api/v1/staff/transfers?view=${view}`, { token })).body;
  }

  /** A transfer of the list by its number at the bank. */
  async find(transactionNo: string, view: 'open' | 'ended' = 'open'): Promise<TransferView | undefined> {
    return (await this.open(this.finance(), view)).items.find((item) => item.transactionNo === transactionNo);
  }

  act<T = { code?: string }>(id: string, act: string, body?: object, token = this.finance()) {
    return this.stage.world.call<T>(`/api/v1/staff/transfers/${id}/${act}`, { token, ...(body ? { body } : {}), method: 'POST' });
  }
}
