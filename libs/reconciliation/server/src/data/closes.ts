import { newId } from '@tinhso/kernel';
import { accountIdOf, actorNameOf, type Tx } from '@tinhso/platform';
import type { CloseReport } from '@tinhso/reconciliation-contract';
import type { EntityManager } from 'typeorm';
import { CashCountRow, CloseExplanationRow, CloseRecordRow, SettlementFileRow } from './close.entities.js';

/** Keeps a file. @returns false when the very same one is there already */
export async function insertFile(tx: Tx, file: Pick<SettlementFileRow, 'way' | 'day' | 'name' | 'sha256' | 'content'>): Promise<boolean> {
  const known = await tx.manager.existsBy(SettlementFileRow, { way: file.way, day: file.day, sha256: file.sha256 });
  if (known) return false;
  const by = { importedAt: tx.now, importedBy: accountIdOf(tx.ctx), importedByName: actorNameOf(tx.ctx) };
  await tx.manager.insert(SettlementFileRow, { id: newId(), ...file, ...by });
  return true;
}

/** The last file of each way on a day. */
export async function filesOf(manager: EntityManager, day: string): Promise<SettlementFileRow[]> {
  const rows = await manager.find(SettlementFileRow, { where: { day }, order: { importedAt: 'ASC', id: 'ASC' } });
  return [...new Map(rows.map((row) => [row.way, row])).values()];
}

/** Files of the days around one, without it: what was missed may stand there. */
export function filesAround(manager: EntityManager, way: string, day: string): Promise<SettlementFileRow[]> {
  return manager
    .createQueryBuilder(SettlementFileRow, 'f')
    .where('f.way = :way AND f.day <> :day AND f.day BETWEEN :day - INTERVAL 3 DAY AND :day + INTERVAL 3 DAY', { way, day })
    .orderBy('f.importedAt')
    .getMany();
}

/** Days of which a way has a file. */
export async function daysWithFile(manager: EntityManager, from: string): Promise<Set<string>> {
  const rows: { key: string }[] = await manager.query(
    "SELECT DISTINCT CONCAT(DATE_FORMAT(day, '%Y-%m-%d'), ' ', way) AS `key` FROM settlement_file WHERE day >= ?",
    [from],
  );
  return new Set(rows.map(({ key }) => key));
}

export async function insertExplanation(
  tx: Tx,
  row: Pick<CloseExplanationRow, 'day' | 'kind' | 'way' | 'subject' | 'difference' | 'reason'>,
): Promise<void> {
  const by = { explainedAt: tx.now, explainedBy: accountIdOf(tx.ctx), explainedByName: actorNameOf(tx.ctx) };
  await tx.manager.insert(CloseExplanationRow, { id: newId(), ...row, ...by });
}

/** What persons said of a day, oldest first. */
export const explanationsOf = (manager: EntityManager, day: string): Promise<CloseExplanationRow[]> =>
  manager.find(CloseExplanationRow, { where: { day }, order: { id: 'ASC' } });

export async function insertCount(tx: Tx, row: Pick<CashCountRow, 'day' | 'unitId' | 'counted'>): Promise<void> {
  const by = { countedAt: tx.now, countedBy: accountIdOf(tx.ctx), countedByName: actorNameOf(tx.ctx) };
  await tx.manager.insert(CashCountRow, { id: newId(), ...row, ...by });
}

/** The last count of each till on a day. */
export async function countsOf(manager: EntityManager, day: string): Promise<Map<string, CashCountRow>> {
  const rows = await manager.find(CashCountRow, { where: { day }, order: { id: 'ASC' } });
  return new Map(rows.map((row) => [row.unitId, row]));
}

export const recordOf = (manager: EntityManager, day: string): Promise<CloseRecordRow | null> => manager.findOneBy(CloseRecordRow, { day });

export async function insertRecord(tx: Tx, day: string, report: CloseReport): Promise<void> {
  const by = { lockedAt: tx.now, lockedBy: accountIdOf(tx.ctx), lockedByName: actorNameOf(tx.ctx) };
  await tx.manager.insert(CloseRecordRow, { day, ...by, report });
}
