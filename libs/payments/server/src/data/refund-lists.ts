import type { StaffRefundView } from '@tinhso/payments-contract';
import { idBytes } from '@tinhso/platform';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { RefundRow } from './money.entities.js';
import { PaymentRow } from './payment.entities.js';

const STATES = { decide: ['proposed'], act: ['refused', 'manual'] } as const;

/** Refunds of what is owed to some units: by the item, or by the payment where the money paid for nothing. */
const within = (manager: EntityManager, unitIds: readonly string[]): SelectQueryBuilder<RefundRow> =>
  manager.createQueryBuilder(RefundRow, 'r').where(
    `(EXISTS (SELECT 1 FROM payment_item i WHERE i.payment_id = r.paymentId AND i.obligation_id = r.obligationId AND i.unit_id IN (:...units))
        OR EXISTS (SELECT 1 FROM payment p WHERE p.id = r.paymentId AND p.unit_id IN (:...units)))`,
    { units: unitIds.map(idBytes) },
  );

export interface RefundSelection {
  readonly unitIds: readonly string[];
  readonly view: StaffRefundView;
  readonly cursor?: string;
}

/** A page of them, the newest first. */
export function pageOfRefunds(manager: EntityManager, { unitIds, view, cursor }: RefundSelection, limit: number): Promise<RefundRow[]> {
  if (unitIds.length === 0) return Promise.resolve([]);
  const query = within(manager, unitIds);
  if (view !== 'all') query.andWhere('r.state IN (:...states)', { states: STATES[view] });
  if (cursor) query.andWhere('r.id < :cursor', { cursor: idBytes(cursor) });
  return query.orderBy('r.id', 'DESC').limit(limit).getMany();
}

/** How many wait for a second person, or for finance. */
export const countRefunds = (manager: EntityManager, unitIds: readonly string[], view: keyof typeof STATES): Promise<number> =>
  unitIds.length === 0
    ? Promise.resolve(0)
    : within(manager, unitIds).andWhere('r.state IN (:...states)', { states: STATES[view] }).getCount();

/** Many payments by id in one query. */
export async function paymentsById(manager: EntityManager, ids: readonly string[]): Promise<Map<string, PaymentRow>> {
  if (ids.length === 0) return new Map();
  const rows = await manager
    .createQueryBuilder(PaymentRow, 'p')
    .where('p.id IN (:...ids)', { ids: [...new Set(ids)].map(idBytes) })
    .getMany();
  return new Map(rows.map((row) => [row.id, row]));
}
