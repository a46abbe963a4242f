import { auditDomain } from '@tinhso/audit-server';
import { delegationDomain } from '@tinhso/delegation-server';
import { filesDomain } from '@tinhso/files-server';
import { identityDomain, IdentityFacade } from '@tinhso/identity-server';
import { newId } from '@tinhso/kernel';
import { notificationsDomain } from '@tinhso/notifications-server';
import { ImportProvince, organisationsDomain, OrganisationsFacade } from '@tinhso/organisations-server';
import type { PaymentView } from '@tinhso/payments-contract';
import { FixedClock, systemContext, UnitOfWork } from '@tinhso/platform';
import { signingDomain } from '@tinhso/signing-server';
import { emptyTables, World } from '@tinhso/testing';
import { hmac, signedQuery } from './gateway/vnpay/signature.js';
import { vnpayTime } from './gateway/vnpay/vnpay-rules.js';
import { paymentsDomain, PaymentsFacade, PaymentsHttpModule } from './index.js';

const ctx = systemContext('payments.test');
const SECRET = 'a secret shared with the gateway';
const TABLES = [
  'payment_obligation',
  'obligation_payer',
  'payment',
  'payment_item',
  'cash_taking',
  'payment_event',
  'payment_charge',
  'payment_refund',
  'ledger_entry',
  'ledger_line',
  'receipt_series',
  'receipt',
  'bank_transfer',
  'bank_statement',
];

/** Somebody who owes something. */
export interface Debtor {
  readonly accountId: string;
  readonly token: string;
}

/** Payments alone, two apps on one database, with VNPAY played by the test. */
export class PaymentsWorld {
  private transactions = 14_000_000;

  private constructor(
    readonly world: World,
    readonly other: World,
    readonly clock: FixedClock,
    readonly unitId: string,
  ) {}

  /** @param more further settings */
  static async start(more: Record<string, string> = {}): Promise<PaymentsWorld> {
    const clock = new FixedClock(new Date('2026-11-23T09:40:00+07:00'));
    const options = {
      domains: [
        auditDomain,
        organisationsDomain,
        identityDomain,
        delegationDomain,
        filesDomain,
        notificationsDomain,
        signingDomain,
        paymentsDomain,
      ],
      api: [PaymentsHttpModule],
      clock,
      settings: {
        // Nobody listens there: a question to the gateway fails.
        VNPAY_URL: 'http://127.0.0.1:9/pay',
        VNPAY_API_URL: 'http://127.0.0.1:9/api',
        VNPAY_TMN_CODE: 'TEST0001',
        VNPAY_HASH_SECRET: SECRET,
        ...more,
      },
    };
    const world = await World.start(options);
    const other = await World.start(options);
    await emptyTables((sql) => world.query(sql), TABLES);
    for (const each of [world, other]) await each.get(ImportProvince).run(ctx);
    const unit = world.get(OrganisationsFacade).competentUnit('02215', 'commune_committee');
    if (!unit) throw new Error('the province has no Minh Xuân');
    return new PaymentsWorld(world, other, clock, unit.id);
  }

  async close(): Promise<void> {
    await this.other.close();
    await this.world.close();
  }

  debtor(name = 'Ma Thị Hạnh', accountId = newId()): Debtor {
    return { accountId, token: this.world.citizenToken(accountId, name) };
  }

  /** A debtor with an account that is found by its phone. */
  async citizenWithPhone(fullName = 'Ma Thị Hạnh'): Promise<{ debtor: Debtor; phone: string }> {
    const phone = `09${String(Date.now()).slice(-8)}`;
    const { accountId } = await this.world.get(IdentityFacade).createCitizenAccount(ctx, { fullName, phone, password: 'ba con mèo leo' });
    return { debtor: this.debtor(fullName, accountId), phone };
  }

  /** Another commune of the province. */
  otherUnitId(): string {
    const units = this.world.get(OrganisationsFacade).units();
    return units.find(({ kind, id }) => kind === 'commune_committee' && id !== this.unitId)?.id ?? '';
  }

  /** Something to be paid. @returns its id */
  async owes({ accountId }: Debtor, amount = 120_000): Promise<string> {
    const id = newId();
    const label = { vi: 'Lệ phí', en: 'Fee' };
    const wish = {
      id,
      kind: 'test',
      caseId: newId(),
      caseCode: `H60.41-${id.slice(-12)}`,
      accountId,
      unitId: this.unitId,
      payerName: 'Ma Thị Hạnh',
    };
    await this.world
      .get(UnitOfWork)
      .run(ctx, (tx) => this.world.get(PaymentsFacade).openObligation(tx, { ...wish, title: label, lines: [{ label, amount }] }));
    return id;
  }

  /** Begins to pay. */
  start<T = PaymentView>(
    { token }: Debtor,
    what: string | readonly string[],
    amount = 120_000,
    { key = newId(), at = this.world, way = 'vnpay' } = {},
  ) {
    const obligationIds = typeof what === 'string' ? [what] : what;
    return at.call<T>('/api/v1/citizen/payments', { token, body: { obligationIds, way, amount }, headers: { 'idempotency-key': key } });
  }

  async begun(debtor: Debtor, what: string | readonly string[], amount?: number): Promise<PaymentView> {
    const { status, body } = await this.start(debtor, what, amount);
    if (status !== 201) throw new Error(`a payment was refused: ${JSON.stringify(body)}`);
    return body;
  }

  /** The parameters of a notice of success; `over` changes some before they are signed. */
  notice({ reference, amount }: Pick<PaymentView, 'reference' | 'amount'>, over: Record<string, string> = {}): Record<string, string> {
    return {
      vnp_TmnCode: 'TEST0001',
      vnp_Amount: String(amount * 100),
      vnp_BankCode: 'NCB',
      vnp_CardType: 'ATM',
      vnp_OrderInfo: 'Nop phi',
      vnp_PayDate: vnpayTime(this.clock.now()),
      vnp_ResponseCode: '00',
      vnp_TransactionNo: String(this.transactions++),
      vnp_TransactionStatus: '00',
      vnp_TxnRef: reference,
      ...over,
    };
  }

  /** Sends a notice as VNPAY does. @returns the reply code */
  async tell(params: Record<string, string>, { at = this.world, secret = SECRET } = {}): Promise<string> {
    const query = signedQuery(params);
    const { body } = await at.call<{ RspCode: string }>(`/webhooks/vnpay/ipn?${query}&vnp_SecureHash=${hmac(secret, query)}`);
    return body.RspCode;
  }

  async payment({ token }: Debtor, id: string): Promise<PaymentView> {
    return (await this.world.call<PaymentView>(`/api/v1/citizen/payments/${id}`, { token })).body;
  }

  /** Balance of every account: debit less credit. */
  async balances(): Promise<Record<string, number>> {
    const rows = await this.world.query<{ account: string; n: string }[]>(
      'SELECT account, SUM(debit) - SUM(credit) AS n FROM ledger_line GROUP BY account',
    );
    return Object.fromEntries(rows.map(({ account, n }) => [account, Number(n)]));
  }
}
