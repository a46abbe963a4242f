import { idBytes } from '@tinhso/platform';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { PaymentRow } from './payment.entities.js';

/** How somebody looks for a payment: any of these fits. */
export interface PaymentKeys {
  /** Reference, the gateway's number, or a dossier code, as typed. */
  readonly text: string;
  readonly receipt?: { readonly year: number; readonly number: number };
  readonly accountId?: string;
}

export interface PaymentSelection {
  readonly unitIds: readonly string[];
  readonly stuck: boolean;
  readonly keys?: PaymentKeys;
  /** Id of the last one of the page before. */
  readonly cursor?: string;
}

/** Those of which at least one part is owed to these units. */
const within = (manager: EntityManager, unitIds: readonly string[]): SelectQueryBuilder<PaymentRow> =>
  manager
    .createQueryBuilder(PaymentRow, 'p')
    .where('EXISTS (SELECT 1 FROM payment_item i WHERE i.payment_id = p.id AND i.unit_id IN (:...units))', { units: unitIds.map(idBytes) });

/** A page of the payments to some units, newest first. */
export function pageOfPayments(
  manager: EntityManager,
  { unitIds, stuck, keys, cursor }: PaymentSelection,
  limit: number,
): Promise<PaymentRow[]> {
  if (unitIds.length === 0) return Promise.resolve([]);
  const query = within(manager, unitIds);
  if (stuck) query.andWhere('p.attention IS NOT NULL');
  if (cursor) query.andWhere('p.id < :cursor', { cursor: idBytes(cursor) });
  if (keys) {
    const ways = [
      'p.reference = :text',
      'p.transactionNo = :text',
      'p.id IN (SELECT c.payment_id FROM payment_item c JOIN payment_obligation o ON o.id = c.obligation_id WHERE o.case_code = :text)',
      ...(keys.accountId ? ['p.accountId = :account'] : []),
      ...(keys.receipt ? ['p.id IN (SELECT r.payment_id FROM receipt r WHERE r.year = :year AND r.number = :number)'] : []),
    ];
    const account = keys.accountId ? { account: idBytes(keys.accountId) } : {};
    query.andWhere(`(${ways.join(' OR ')})`, { text: keys.text, ...account, ...keys.receipt });
  }
  return query.orderBy('p.id', 'DESC').limit(limit).getMany();
}

/** How many of them somebody has to look at. */
export const countStuck = (manager: EntityManager, unitIds: readonly string[]): Promise<number> =>
  unitIds.length === 0 ? Promise.resolve(0) : within(manager, unitIds).andWhere('p.attention IS NOT NULL').getCount();
