import type { BillQueue, BillState } from '@tinhso/bills-contract';
import { idBytes } from '@tinhso/platform';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { BillRow } from './bill.entities.js';

const STATES: Readonly<Record<BillQueue, readonly BillState[]>> = {
  refused: ['refused', 'to_return'],
  waiting: ['paid'],
  ended: ['told', 'by_hand', 'elsewhere', 'returned'],
};

const queued = (manager: EntityManager, unitIds: readonly string[], queue: BillQueue): SelectQueryBuilder<BillRow> =>
  manager
    .createQueryBuilder(BillRow, 'b')
    .where('b.unitId IN (:...units) AND b.state IN (:...states)', { units: unitIds.map(idBytes), states: STATES[queue] });

/** A page of the bills of some units, newest first. @param cursor id of the last one of the page before */
export function pageOfBills(
  manager: EntityManager,
  unitIds: readonly string[],
  queue: BillQueue,
  cursor: string | undefined,
  limit: number,
): Promise<BillRow[]> {
  if (unitIds.length === 0) return Promise.resolve([]);
  const query = queued(manager, unitIds, queue);
  if (cursor) query.andWhere('b.id < :cursor', { cursor: idBytes(cursor) });
  return query.orderBy('b.id', 'DESC').limit(limit).getMany();
}

export const countBills = (manager: EntityManager, unitIds: readonly string[], queue: BillQueue): Promise<number> =>
  unitIds.length === 0 ? Promise.resolve(0) : queued(manager, unitIds, queue).getCount();
