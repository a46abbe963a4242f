import type { BillBasket, BillLookup, BillPick, OpenBill, SavedCodes } from '@tinhso/bills-contract';
import { billsDomain, BillsHttpModule, BillsJobsModule } from '@tinhso/bills-server';
import { newId } from '@tinhso/kernel';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import type { PaymentView } from '@tinhso/payments-contract';
import { emptyTables } from '@tinhso/testing';
import type { Credit } from '../billers/bill.js';
import type { FaultsInput } from '../faults/faults.js';
import { VnpayWorld } from './vnpay-world.js';

/** Bills, and the books of payments: what the ledger owes is compared with what is to be remitted. */
const TABLES = [
  ...['bill', 'bill_saved_code', 'bill_reminder', 'bill_remittance'],
  ...['payment_obligation', 'obligation_payer', 'payment', 'payment_item', 'payment_event', 'payment_charge', 'payment_refund'],
  ...['cash_taking', 'bank_transfer', 'ledger_entry', 'ledger_line', 'ledger_day', 'receipt_series', 'receipt'],
];
const HEALTHY = { billers: 'ok', billersNotify: 'ok', billersSlowMs: 5_000 } as const;

/** Somebody who pays bills. */
export interface Payer {
  readonly accountId: string;
  readonly token: string;
}

/** Bills at the stand-in providers, paid at the stand-in for VNPAY, over HTTP on all sides. */
export class BillsWorld {
  private codes = Math.floor(Math.random() * 800_000);

  private constructor(readonly stage: VnpayWorld) {}

  static async start(): Promise<BillsWorld> {
    const stage = await VnpayWorld.start({
      domains: [billsDomain],
      api: [BillsHttpModule],
      jobs: [BillsJobsModule],
      billersKey: 'a key of the province for providers',
    });
    await emptyTables((sql) => stage.world.query(sql), TABLES);
    return new BillsWorld(stage);
  }

  /** Days that were closed here are open for whoever comes next. */
  async close(): Promise<void> {
    await emptyTables((sql) => this.stage.world.query(sql), TABLES);
    await this.stage.close();
  }

  faults(switches: FaultsInput = {}): Promise<void> {
    return this.stage.faults({ ...HEALTHY, ...switches });
  }

  payer(name = 'Ma Thị Hạnh', accountId = newId()): Payer {
    return { accountId, token: this.stage.world.citizenToken(accountId, name) };
  }

  /** A finance officer of the province. */
  finance(accountId = newId()): string {
    const root = this.stage.world
      .get(OrganisationsFacade)
      .units()
      .find(({ parentId }) => parentId === undefined);
    return this.stage.world.staffToken([{ unitId: root?.id ?? '', role: 'finance' }], accountId);
  }

  /** A customer code of electricity that no test used before. */
  code(): string {
    this.codes += 7;
    return `PA12TX${String(this.codes).padStart(6, '0')}1`;
  }

  lookUp<T = BillLookup>({ token }: Payer, code: string, biller = 'evn') {
    return this.stage.world.call<T>('/api/v1/citizen/bills/lookups', { token, body: { biller, code } });
  }

  async openBill(who: Payer, code: string, biller = 'evn'): Promise<OpenBill> {
    const [bill] = (await this.lookUp(who, code, biller)).body.bills;
    if (!bill) throw new Error(`nothing is open on ${code}`);
    return bill;
  }

  basket<T = BillBasket>({ token }: Payer, ...picks: readonly BillPick[]) {
    return this.stage.world.call<T>('/api/v1/citizen/bills/baskets', { token, body: { picks } });
  }

  begin<T = PaymentView>({ token }: Payer, { obligationIds, amount }: BillBasket) {
    const headers = { 'idempotency-key': newId() };
    return this.stage.world.call<T>('/api/v1/citizen/payments', { token, body: { obligationIds, way: 'vnpay', amount }, headers });
  }

  /** Looks up, ticks the first bill, and pays it. @returns the bill, what it is known by, and the payment */
  async pay(who: Payer, code: string, biller = 'evn'): Promise<{ bill: OpenBill; id: string; payment: PaymentView }> {
    const bill = await this.openBill(who, code, biller);
    const { body } = await this.basket(who, { biller, code, billNo: bill.billNo, amount: bill.amount });
    const begun = await this.begin(who, body);
    if (begun.status !== 201) throw new Error(`a payment was refused: ${JSON.stringify(begun.body)}`);
    await this.stage.press(begun.body, 'ok');
    return { bill, id: body.obligationIds[0] ?? '', payment: begun.body };
  }

  /** Pays a bill of a sum that the provider writes now. @returns what it is known by */
  async payLarge(who: Payer, amount: number): Promise<{ id: string }> {
    const [code, billNo] = [this.code(), `EVN-${newId().slice(-12)}`];
    const bill = { billNo, period: '2026-10', amount, dueOn: '2027-12-31' };
    await fetch(`${this.stage.box.billersUrl}/desk/evn/customers/${code}/bills`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(bill),
    });
    await this.lookUp(who, code);
    const { body } = await this.basket(who, { biller: 'evn', code, billNo, amount });
    await this.stage.press((await this.begin(who, body)).body, 'ok');
    return { id: body.obligationIds[0] ?? '' };
  }

  async saved({ token }: Payer): Promise<SavedCodes['codes']> {
    return (await this.stage.world.call<SavedCodes>('/api/v1/citizen/bills/saved', { token })).body.codes;
  }

  /** What the providers were told. */
  async credits(billNo: string): Promise<Credit[]> {
    const { items } = (await (await fetch(`${this.stage.box.billersUrl}/credits`)).json()) as { items: Credit[] };
    return items.filter((each) => each.billNo === billNo);
  }

  /** A bill is paid at the provider's own desk. */
  async paidElsewhere(code: string, billNo: string): Promise<void> {
    await fetch(`${this.stage.box.billersUrl}/desk/evn/customers/${code}/bills/${billNo}/paid`, { method: 'POST' });
  }

  /** Finance closes a day, and with it all days before. */
  async closes(day: string): Promise<void> {
    await this.stage.world.query("INSERT INTO ledger_day (day, locked_at, locked_by_name) VALUES (?, ?, 'Trần Thị Mai')", [
      day,
      this.stage.clock.now(),
    ]);
  }

  /** Local day before the present one. */
  yesterday(): string {
    return new Date(this.stage.clock.now().getTime() - 17 * 3_600_000).toISOString().slice(0, 10);
  }

  /** What the ledger owes a provider. */
  async owed(biller: string): Promise<number> {
    const [row] = await this.stage.world.query<{ n: string | null }[]>(
      'SELECT SUM(credit) - SUM(debit) AS n FROM ledger_line WHERE account = ?',
      [`payable:${biller}`],
    );
    return Number(row?.n ?? 0);
  }

  /** What was paid for bills of a provider and neither went to it nor back. */
  async unremitted(biller: string): Promise<number> {
    const [row] = await this.stage.world.query<{ n: string | null }[]>(
      "SELECT SUM(amount) AS n FROM bill WHERE biller = ? AND remittance_id IS NULL AND state IN ('paid', 'told', 'by_hand', 'refused', 'to_return')",
      [biller],
    );
    return Number(row?.n ?? 0);
  }

  /** Takes from what the ledger owes a provider, as a fault would. @returns what puts it back */
  async misbook(biller: string, amount: number): Promise<() => Promise<void>> {
    const id = Buffer.from(newId().replaceAll('-', ''), 'hex');
    const { world } = this.stage;
    await world.query("INSERT INTO ledger_entry (id, kind, source_id, posted_at, day) VALUES (?, 'adjustment', ?, NOW(3), CURDATE())", [
      id,
      id,
    ]);
    await world.query(
      "INSERT INTO ledger_line (entry_id, line, account, debit, credit) VALUES (?, 1, ?, ?, 0), (?, 2, 'suspense:all', 0, ?)",
      [...[id, `payable:${biller}`, amount], ...[id, amount]],
    );
    return async () => {
      await world.query('DELETE FROM ledger_line WHERE entry_id = ?', [id]);
      await world.query('DELETE FROM ledger_entry WHERE id = ?', [id]);
    };
  }

  async stateOf(billId: string): Promise<string> {
    const [row] = await this.stage.world.query<{ state: string }[]>("SELECT state FROM bill WHERE id = UNHEX(REPLACE(?, '-', ''))", [
      billId,
    ]);
    return row?.state ?? '';
  }
}
