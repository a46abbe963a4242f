import { idBytes, idFromBytes, type Tx } from '@tinhso/platform';
import type { EntityManager } from 'typeorm';
import { BillRow, RemittanceRow } from './bill.entities.js';

/** Credited by the provider, or settled with it by hand. */
const CREDITED = "state IN ('told', 'by_hand')";

/** A day's money for a provider that was not remitted. */
export interface DayToRemit {
  readonly unitId: string;
  readonly biller: string;
  readonly day: string;
  readonly bills: number;
  readonly total: number;
}

export const findRemittance = (manager: EntityManager, id: string): Promise<RemittanceRow | null> =>
  manager.findOneBy(RemittanceRow, { id });

/** What was remitted by some units, newest day first. */
export const remittancesMade = (manager: EntityManager, unitIds: readonly string[], limit: number): Promise<RemittanceRow[]> =>
  manager
    .createQueryBuilder(RemittanceRow, 'r')
    .where('r.unitId IN (:...units)', { units: unitIds.map(idBytes) })
    .orderBy('r.day', 'DESC')
    .addOrderBy('r.biller')
    .limit(limit)
    .getMany();

/** Days of some units that were credited and not remitted, by provider. @param of only these */
export async function daysToRemit(
  manager: EntityManager,
  unitIds: readonly string[],
  of?: { readonly biller: string; readonly day: string },
): Promise<DayToRemit[]> {
  const rows: { unit: Buffer; biller: string; day: string; bills: string; total: string }[] = await manager.query(
    `SELECT unit_id AS unit, biller, DATE_FORMAT(told_day, '%Y-%m-%d') AS day, COUNT(*) AS bills, SUM(amount) AS total FROM bill
     WHERE unit_id IN (?) AND ${CREDITED} AND remittance_id IS NULL AND told_day IS NOT NULL ${of ? 'AND biller = ? AND told_day = ?' : ''}
     GROUP BY unit_id, biller, told_day ORDER BY told_day DESC, biller`,
    [unitIds.map(idBytes), ...(of ? [of.biller, of.day] : [])],
  );
  return rows.map(({ unit, biller, day, bills, total }) => ({
    unitId: idFromBytes(unit),
    biller,
    day,
    bills: Number(bills),
    total: Number(total),
  }));
}

/** Puts what a provider credited on a day into a remittance. @returns how many bills */
export async function collect(
  tx: Tx,
  { id, unitId, biller, day }: Pick<RemittanceRow, 'id' | 'unitId' | 'biller' | 'day'>,
): Promise<number> {
  const { affectedRows }: { affectedRows: number } = await tx.manager.query(
    `UPDATE bill SET remittance_id = ? WHERE unit_id = ? AND biller = ? AND told_day = ? AND ${CREDITED} AND remittance_id IS NULL`,
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
