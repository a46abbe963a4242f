import { Inject, Injectable } from '@nestjs/common';
import { newId } from '@tinhso/kernel';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { AppConfig, idBytes } from '@tinhso/platform';
import { createPool, type Pool } from 'mysql2/promise';
import { signable, signature } from './signed.js';

const AMOUNT = 20_000;
const AT_ONCE = 500;

/** Payments at the gateway whose notices are still to come: many, and quickly, so that a bench measures the notices alone. */
@Injectable()
export class IpnOrders {
  private readonly pool: Pool;
  private transactionNo = Date.now() * 100;

  constructor(
    @Inject(AppConfig) private readonly config: AppConfig,
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
  ) {
    this.pool = createPool({ uri: config.settings.DATABASE_URL, connectionLimit: 2, timezone: 'Z' });
  }

  /** @param offices over how many units they are spread @returns queries of their notices, signed by the gateway */
  async make(count: number, offices: number): Promise<string[]> {
    const units = this.organisations.units().filter(({ kind }) => kind === 'commune_committee');
    const queries: string[] = [];
    for (let from = 0; from < count; from += AT_ONCE) {
      const some = Array.from(
        { length: Math.min(AT_ONCE, count - from) },
        (_, n) => units[(from + n) % Math.min(offices, units.length)]?.id ?? '',
      );
      queries.push(...(await this.insert(some)));
    }
    return queries;
  }

  private async insert(unitIds: readonly string[]): Promise<string[]> {
    const now = new Date();
    const end = new Date(now.getTime() + 3_600_000);
    const orders = unitIds.map((unitId) => ({ id: newId(), owed: newId(), account: idBytes(newId()), unitId }));
    const label = { vi: 'Lệ phí', en: 'Fee' };
    await this.pool.query(
      `INSERT INTO payment_obligation (id, kind, case_id, case_code, account_id, unit_id, payee_account, payer_name, title, breakdown,
         amount, state, held_by, created_at) VALUES ?`,
      [
        orders.map(({ id, owed, account, unitId }) => [
          ...[idBytes(owed), 'bench', idBytes(owed), 'H60.1-bench', account, idBytes(unitId), `fees:${unitId}`, 'Ma Thị Hạnh'],
          ...[JSON.stringify(label), JSON.stringify([{ label, amount: AMOUNT }]), AMOUNT, 'held', idBytes(id), now],
        ]),
      ],
    );
    await this.pool.query(
      `INSERT INTO payment (id, account_id, unit_id, gateway, clearing, reference, amount, state, version, started_by, started_by_name,
         created_at, expires_at, state_since, next_check_at, checks) VALUES ?`,
      [
        orders.map(({ id, account, unitId }) => [
          ...[idBytes(id), account, idBytes(unitId), 'vnpay', 'gateway:vnpay', referenceOf(id), AMOUNT, 'redirected', 2, account],
          ...['Ma Thị Hạnh', now, end, now, end, 0],
        ]),
      ],
    );
    await this.pool.query('INSERT INTO payment_item (payment_id, obligation_id, line, unit_id, amount) VALUES ?', [
      orders.map(({ id, owed, unitId }) => [idBytes(id), idBytes(owed), 1, idBytes(unitId), AMOUNT]),
    ]);
    return orders.map(({ id }) => this.notice(referenceOf(id)));
  }

  private notice(reference: string): string {
    const { VNPAY_TMN_CODE = '', VNPAY_HASH_SECRET = '' } = this.config.settings;
    const query = signable({
      vnp_TmnCode: VNPAY_TMN_CODE,
      vnp_Amount: String(AMOUNT * 100),
      vnp_BankCode: 'NCB',
      vnp_BankTranNo: 'VNP14226112',
      vnp_CardType: 'ATM',
      vnp_OrderInfo: `Nop phi ${reference}`,
      vnp_PayDate: '20261123093012',
      vnp_ResponseCode: '00',
      vnp_TransactionNo: String(++this.transactionNo),
      vnp_TransactionStatus: '00',
      vnp_TxnRef: reference,
    });
    return `${query}&vnp_SecureHash=${signature(VNPAY_HASH_SECRET, query)}`;
  }
}

const referenceOf = (id: string): string => `TT261123${id.replaceAll('-', '').slice(-20).toUpperCase()}`;
