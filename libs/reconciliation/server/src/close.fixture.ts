import { createHmac } from 'node:crypto';
import { auditDomain } from '@tinhso/audit-server';
import { delegationDomain } from '@tinhso/delegation-server';
import { filesDomain } from '@tinhso/files-server';
import { identityDomain } from '@tinhso/identity-server';
import { newId } from '@tinhso/kernel';
import { notificationsDomain } from '@tinhso/notifications-server';
import { ImportProvince, organisationsDomain, OrganisationsFacade } from '@tinhso/organisations-server';
import type { PaymentView } from '@tinhso/payments-contract';
import { paymentsDomain, PaymentsFacade, PaymentsHttpModule } from '@tinhso/payments-server';
import { FixedClock, systemContext, UnitOfWork } from '@tinhso/platform';
import type { CloseReport } from '@tinhso/reconciliation-contract';
import { signingDomain } from '@tinhso/signing-server';
import { emptyTables, World } from '@tinhso/testing';
import { checksumOf } from './domain/gateway-file.js';
import { VNPAY_COLUMNS } from './domain/vnpay-file.js';
import { reconciliationDomain, ReconciliationHttpModule } from './index.js';

const ctx = systemContext('close.test');
const SECRET = 'a secret shared with the gateway';
export const ACCOUNT = '970436-1180260000001';
const TABLES = [
  'payment_obligation',
  'payment',
  'payment_item',
  'payment_event',
  'payment_charge',
  'payment_refund',
  'ledger_entry',
  'ledger_line',
  'ledger_day',
  'receipt_series',
  'receipt',
  'bank_transfer',
  'settlement_file',
  'close_explanation',
  'cash_count',
  'close_record',
];

/** A payment that was begun, with the number under which VNPAY would take it. */
export interface Begun {
  readonly id: string;
  readonly obligationId: string;
  readonly reference: string;
  readonly amount: number;
  readonly no: string;
}

/** Payments and their daily close, with VNPAY played by the test. */
export class CloseWorld {
  private numbers = 15_000_000;
  private readonly account = newId();

  private constructor(
    readonly world: World,
    readonly clock: FixedClock,
    readonly unitId: string,
    /** Finance of the province. */
    readonly token: string,
  ) {}

  /** @param settings of other ways than VNPAY */
  static async start(settings: Readonly<Record<string, string>> = {}): Promise<CloseWorld> {
    const clock = new FixedClock(new Date('2026-11-20T09:00:00+07:00'));
    const world = await World.start({
      domains: [
        auditDomain,
        organisationsDomain,
        identityDomain,
        delegationDomain,
        filesDomain,
        notificationsDomain,
        signingDomain,
        paymentsDomain,
        reconciliationDomain,
      ],
      api: [PaymentsHttpModule, ReconciliationHttpModule],
      clock,
      settings: {
        VNPAY_URL: 'http://127.0.0.1:9/pay',
        VNPAY_API_URL: 'http://127.0.0.1:9/api',
        VNPAY_SETTLEMENT_URL: 'http://127.0.0.1:9/settlement',
        VNPAY_TMN_CODE: 'TEST0001',
        VNPAY_HASH_SECRET: SECRET,
        ...settings,
      },
    });
    await emptyTables((sql) => world.query(sql), TABLES);
    await world.get(ImportProvince).run(ctx);
    const organisations = world.get(OrganisationsFacade);
    const root = organisations.units().find(({ parentId }) => parentId === undefined)?.id ?? '';
    const unitId = organisations.competentUnit('02215', 'commune_committee')?.id ?? '';
    return new CloseWorld(world, clock, unitId, world.staffToken([{ unitId: root, role: 'finance' }], newId(), 'Trần Thị Mai'));
  }

  at(moment: string): void {
    this.clock.set(new Date(moment));
  }

  /** Somebody owes something and goes to pay it. */
  async begun(amount = 120_000, way = 'vnpay'): Promise<Begun> {
    const obligationId = newId();
    const label = { vi: 'Lệ phí', en: 'Fee' };
    const caseCode = `H60.41-${obligationId.slice(-12)}`;
    const wish = { id: obligationId, kind: 'test', caseId: newId(), caseCode, accountId: this.account, unitId: this.unitId };
    await this.world
      .get(UnitOfWork)
      .run(ctx, (tx) =>
        this.world.get(PaymentsFacade).openObligation(tx, { ...wish, payerName: 'Ma Thị Hạnh', title: label, lines: [{ label, amount }] }),
      );
    const { body } = await this.world.call<PaymentView>('/api/v1/citizen/payments', {
      token: this.world.citizenToken(this.account),
      body: { obligationIds: [obligationId], way, amount },
      headers: { 'idempotency-key': newId() },
    });
    return { id: body.id, obligationId, reference: body.reference, amount, no: String(this.numbers++) };
  }

  /** VNPAY's notice that it took the money. @param no another number than the payment's own: it was taken once more */
  async notice({ reference, amount, ...own }: Begun, no = own.no): Promise<void> {
    const params = {
      vnp_Amount: String(amount * 100),
      vnp_BankCode: 'NCB',
      vnp_PayDate: stamp(this.clock.now()),
      vnp_ResponseCode: '00',
      vnp_TmnCode: 'TEST0001',
      vnp_TransactionNo: no,
      vnp_TransactionStatus: '00',
      vnp_TxnRef: reference,
    };
    const query = new URLSearchParams(params).toString();
    const hash = createHmac('sha512', SECRET).update(query).digest('hex');
    const { body } = await this.world.call<{ RspCode: string }>(`/webhooks/vnpay/ipn?${query}&vnp_SecureHash=${hash}`);
    if (body.RspCode !== '00') throw new Error(`the notice was answered ${body.RspCode}`);
  }

  async paid(amount?: number): Promise<Begun> {
    const begun = await this.begun(amount);
    await this.notice(begun);
    return begun;
  }

  /** A line of a settlement file. */
  line({ no, reference, amount }: Begun, at: string, fee = 0): string {
    return `${no},${reference},PAYMENT,${amount},${fee},NCB,${at},`;
  }

  /** A whole file with its sums. */
  file(day: string, lines: readonly string[]): string {
    const cells = lines.map((line) => line.split(','));
    const sum = (type: string) => cells.filter((each) => each[2] === type).reduce((total, each) => total + Number(each[3]), 0);
    const fees = cells.reduce((total, each) => total + Number(each[4]), 0);
    const rows = [`VNPAY;SETTLEMENT;TEST0001;${day};1`, VNPAY_COLUMNS, ...lines];
    return [...rows, `TRAILER;${lines.length};${sum('PAYMENT')};${sum('REFUND')};${fees};${checksumOf(rows)}`, ''].join('\n');
  }

  send<T = CloseReport>(day: string, content: string, token = this.token, way = 'vnpay') {
    return this.post<T>(day, 'settlements', { way, name: `${way}-${day}.csv`, content }, token);
  }

  post<T = CloseReport>(day: string, step: string, body: unknown = {}, token = this.token) {
    return this.world.call<T>(`/api/v1/staff/closes/${day}/${step}`, { token, method: 'POST', body });
  }

  async report(day: string): Promise<CloseReport> {
    return (await this.world.call<CloseReport>(`/api/v1/staff/closes/${day}`, { token: this.token })).body;
  }

  async balances(): Promise<Record<string, number>> {
    const rows = await this.world.query<{ account: string; n: string }[]>(
      'SELECT account, SUM(debit) - SUM(credit) AS n FROM ledger_line GROUP BY account',
    );
    return Object.fromEntries(rows.map(({ account, n }) => [account, Number(n)]));
  }
}

/** `yyyyMMddHHmmss` in GMT+7. */
const stamp = (moment: Date): string => new Date(moment.getTime() + 7 * 3_600_000).toISOString().slice(0, 19).replace(/\D/g, '');
