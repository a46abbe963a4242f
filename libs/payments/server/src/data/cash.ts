import type { Tx } from '@tinhso/platform';
import type { EntityManager } from 'typeorm';
import { CashTakingRow } from './cash.entity.js';

export async function insertTaking(tx: Tx, row: CashTakingRow): Promise<void> {
  await tx.manager.createQueryBuilder().insert().into(CashTakingRow).values(row).updateEntity(false).execute();
}

export const findTaking = (manager: EntityManager, paymentId: string): Promise<CashTakingRow | null> =>
  manager.findOneBy(CashTakingRow, { paymentId });

/** What a clerk took on a day, in the order of the book. */
export const takingsOf = (manager: EntityManager, takenBy: string, day: string): Promise<CashTakingRow[]> =>
  manager.find(CashTakingRow, { where: { takenBy, day }, order: { takenAt: 'ASC' } });
