import { idBytes, idFromBytes, type Tx } from '@tinhso/platform';
import type { EntityManager } from 'typeorm';
import { BillRow, RemittanceRow } from './bill.entities.js';

/** Credited by the provider, or settled with it by hand. */
const CREDITED = "state IN ('told', 'by_hand')";

/** Money for a provider that was not remitted: of all days that are closed, or of one that is open. */
export interface DayToRemit {
  readonly unitId: string;
  readonly biller: string;
  /** The first and the last day of it. */
  readonly firstDay: string;
  readonly day: string;
  readonly bills: number;
  readonly total: number;
}

export const findRemittance = (manager: EntityManager, id: string): Promise<RemittanceRow | null> =>
  manager.findOneBy(RemittanceRow, { id });

/** Whether a unit has remitted a provider everything until a day before. */
export const isRemitted = (
  manager: EntityManager,
  { unitId, biller, day }: Pick<RemittanceRow, 'unitId' | 'biller' | 'day'>,
): Promise<boolean> => manager.existsBy(RemittanceRow, { unitId, biller, day });

/** What was remitted by some units, newest day first. */
export const remittancesMade = (manager: EntityManager, unitIds: readonly string[], limit: number): Promise<RemittanceRow[]> =>
  manager
    .createQueryBuilder(RemittanceRow, 'r')
    .where('r.unitId IN (:...units)', { units: unitIds.map(idBytes) })
    .orderBy('r.day', 'DESC')
    .addOrderBy('r.biller')
    .limit(limit)
    .getMany();

/** What some units have to remit: everything up to the last closed day in one sum a provider, and each open day beside it. */
export async function daysToRemit(manager: EntityManager, unitIds: readonly string[], closedUntil: string): Promise<DayToRemit[]> {
  const rows: { unit: Buffer; biller: string; firstDay: string; day: string; bills: string; total: string }[] = await manager.query(
    `SELECT unit_id AS unit, biller, DATE_FORMAT(MIN(told_day), '%Y-%m-%d') AS firstDay,
       DATE_FORMAT(GREATEST(told_day, ?), '%Y-%m-%d') AS day, COUNT(*) AS bills, SUM(amount) AS total FROM bill
     WHERE unit_id IN (?) AND ${CREDITED} AND remittance_id IS NULL AND told_day IS NOT NULL
     GROUP BY unit_id, biller, GREATEST(told_day, ?) ORDER BY day DESC, biller`,
    [closedUntil, unitIds.map(idBytes), closedUntil],
  );
  return rows.map(({ unit, biller, firstDay, day, bills, total }) => ({
    unitId: idFromBytes(unit),
    biller,
    firstDay,
    day,
    bills: Number(bills),
    total: Number(total),
  }));
}

/** Puts what a provider credited until a day into a remittance. @returns how many bills */
export async function collect(
  tx: Tx,
  { id, unitId, biller, day }: Pick<RemittanceRow, 'id' | 'unitId' | 'biller' | 'day'>,
): Promise<number> {
  const { affectedRows }: { affectedRows: number } = await tx.manager.query(
    `UPDATE bill SET remittance_id = ? WHERE unit_id = ? AND biller = ? AND told_day <= ? AND ${CREDITED} AND remittance_id IS NULL`,
    [idBytes(id), idBytes(unitId), biller, day],
  );
  return affectedRows;
}

/** The bills of a remittance in the order in which they were paid. */
export const billsOfRemittance = (manager: EntityManager, remittanceId: string): Promise<BillRow[]> =>
  manager.find(BillRow, { where: { remittanceId }, order: { paidAt: 'ASC', id: 'ASC' } });

export async function insertRemittance(tx: Tx, row: RemittanceRow): Promise<void> {
  await tx.manager.createQueryBuilder().insert().into(RemittanceRow).values(row).updateEntity(false).execute();
}
