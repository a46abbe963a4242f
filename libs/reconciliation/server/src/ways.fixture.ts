import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BankCredit } from '@tinhso/payments-contract';
import { ACCOUNT, CloseWorld, type Begun } from './close.fixture.js';
import { BANK_COLUMNS } from './domain/bank-file.js';
import { rowOf } from './domain/csv-row.js';
import { checksumOf } from './domain/gateway-file.js';
import { NATIONAL_COLUMNS } from './domain/national-file.js';

const SECRETS = { bank: 'a secret shared with the bank', key: 'a key of the bank for us', national: 'a secret shared with the platform' };
const NUMBER = ACCOUNT.slice(ACCOUNT.indexOf('-') + 1);

/** One line of a statement. */
export interface Move {
  readonly no: string;
  readonly type: 'CREDIT' | 'DEBIT' | 'FEE';
  readonly amount: number;
  readonly content?: string;
  readonly at?: string;
}

/** Whoever asks for a file, and whether the question is signed. */
function isSigned({ url = '', headers }: IncomingMessage): boolean {
  const { pathname, searchParams } = new URL(url, 'http://partner');
  if (pathname === `/v1/accounts/${NUMBER}/statement`) return headers.authorization === `Bearer ${SECRETS.key}`;
  const data = searchParams.get('data') ?? '';
  return pathname === '/settlement' && searchParams.get('signature') === createHmac('sha256', SECRETS.national).update(data).digest('hex');
}

/** The daily close with transfers and the national platform, both played by the test. */
export class WaysWorld {
  private constructor(
    readonly stage: CloseWorld,
    private readonly partner: Server,
    /** What partners answer to a question for a file. */
    readonly answers: { file: string },
  ) {}

  static async start(): Promise<WaysWorld> {
    const answers = { file: '' };
    const partner = createServer((request, response) => {
      response.writeHead(isSigned(request) ? 200 : 403, { 'content-type': 'text/csv' });
      response.end(answers.file);
    });
    await new Promise<void>((listening) => partner.listen(0, '127.0.0.1', listening));
    const address = `http://127.0.0.1:${(partner.address() as AddressInfo).port}`;
    const stage = await CloseWorld.start({
      VIETQR_BANK_BIN: ACCOUNT.slice(0, 6),
      VIETQR_ACCOUNT: NUMBER,
      VIETQR_HOLDER: 'UBND TINH TUYEN QUANG',
      BANK_API_URL: address,
      BANK_API_KEY: SECRETS.key,
      BANK_WEBHOOK_SECRET: SECRETS.bank,
      NATIONAL_PAY_URL: address,
      NATIONAL_PAY_PARTNER: 'TINHSO',
      NATIONAL_PAY_SECRET: SECRETS.national,
    });
    return new WaysWorld(stage, partner, answers);
  }

  async close(): Promise<void> {
    await this.stage.world.close();
    await new Promise((closed) => this.partner.close(closed));
  }

  /** The bank tells of money that came in. */
  async transferred(no: string, amount: number, content: string, bookedAt = this.stage.clock.now()): Promise<void> {
    const sentAt = this.stage.clock.now().toISOString();
    const who = { payerName: 'MA THI HANH', payerAccount: '0123456789', payerBank: 'Vietcombank' };
    const credit: BankCredit = { id: no, account: NUMBER, amount, content, bookedAt: bookedAt.toISOString(), ...who };
    const values = [no, NUMBER, amount, content, credit.bookedAt, who.payerName, who.payerAccount, who.payerBank];
    const signature = createHmac('sha256', SECRETS.bank)
      .update(JSON.stringify([sentAt, [values]]))
      .digest('hex');
    const { status } = await this.stage.world.call('/webhooks/bank/transfers', { body: { sentAt, credits: [credit], signature } });
    if (status !== 200) throw new Error(`the notice was answered ${status}`);
  }

  /** The platform tells that it took the money. */
  async platformPaid({ reference, amount, no }: Begun): Promise<void> {
    const notice = { partner: 'TINHSO', reference, amount, status: 'paid', transaction: no, code: '00', bank: 'NAPAS' };
    const told = { ...notice, paidAt: this.stage.clock.now().toISOString() };
    const data = Buffer.from(JSON.stringify(told)).toString('base64url');
    const signature = createHmac('sha256', SECRETS.national).update(data).digest('hex');
    const { body } = await this.stage.world.call<{ code: string }>('/webhooks/national-pay', { body: { data, signature } });
    if (body.code !== '00') throw new Error(`the notice was answered ${body.code}`);
  }

  /** The bank's statement of a day, with balances that fit. */
  statement(day: string, moves: readonly Move[], before = 0): string {
    const sum = (type: Move['type']) => moves.filter((each) => each.type === type).reduce((total, { amount }) => total + amount, 0);
    const rows = moves.map(({ no, type, amount, content = '', at = '09:00:00' }) =>
      rowOf([no, `${day}T${at}+07:00`, type, amount, content, 'MA THI HANH', '0123456789', 'Vietcombank']),
    );
    const [taken, returned, fees] = [sum('CREDIT'), sum('DEBIT'), sum('FEE')];
    const end = `BALANCE;${before};${taken};${returned};${fees};${before + taken - returned - fees}`;
    return [`BANK;STATEMENT;${ACCOUNT};${day};1`, BANK_COLUMNS, ...rows, end, ''].join('\n');
  }

  /** The platform's settlement of a day, of payments alone. */
  settlement(day: string, paid: readonly (Begun & { readonly fee?: number })[]): string {
    const rows = [
      `NATIONAL;SETTLEMENT;TINHSO;${day};1`,
      NATIONAL_COLUMNS,
      ...paid.map(({ no, reference, amount, fee = 0 }) => `${no},${reference},PAY,${amount},${fee},NAPAS,${day}T09:00:00+07:00,`),
    ];
    const sum = paid.reduce((total, { amount }) => total + amount, 0);
    const fees = paid.reduce((total, { fee = 0 }) => total + fee, 0);
    return [...rows, `END;${paid.length};${sum};0;${fees};${checksumOf(rows)}`, ''].join('\n');
  }

  bank(day: string, content: string) {
    return this.stage.send(day, content, this.stage.token, 'vietqr');
  }
}
