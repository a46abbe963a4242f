import type { BillBasket, BillLookup, BillPick, OpenBill, SavedCodes } from '@tinhso/bills-contract';
import { billsDomain, BillsHttpModule, BillsJobsModule } from '@tinhso/bills-server';
import { newId } from '@tinhso/kernel';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import type { PaymentView } from '@tinhso/payments-contract';
import { emptyTables } from '@tinhso/testing';
import type { Credit } from '../billers/bill.js';
import type { FaultsInput } from '../faults/faults.js';
import { VnpayWorld } from './vnpay-world.js';

const TABLES = ['bill', 'bill_saved_code', 'bill_reminder', 'bill_remittance'];
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

  close(): Promise<void> {
    return this.stage.close();
  }

  faults(switches: FaultsInput = {}): Promise<void> {
    return this.stage.faults({ ...HEALTHY, ...switches });
  }

  payer(name = 'Ma Thị Hạnh', accountId = newId()): Payer {
    return { accountId, token: this.stage.world.citizenToken(accountId, name) };
  }

  /** A finance officer of the province. */
  finance(): string {
    const root = this.stage.world
      .get(OrganisationsFacade)
      .units()
      .find(({ parentId }) => parentId === undefined);
    return this.stage.world.staffToken([{ unitId: root?.id ?? '', role: 'finance' }]);
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

  async stateOf(billId: string): Promise<string> {
    const [row] = await this.stage.world.query<{ state: string }[]>("SELECT state FROM bill WHERE id = UNHEX(REPLACE(?, '-', ''))", [
      billId,
    ]);
    return row?.state ?? '';
  }
}
