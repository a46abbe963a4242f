import { In, type EntityManager } from 'typeorm';
import { idBytes, idFromBytes, type Tx } from '@tinhso/platform';
import { FilingRow } from './filing.entity.js';

export const findFiling = (manager: EntityManager, id: string): Promise<FilingRow | null> => manager.findOneBy(FilingRow, { id });
export const findFilingByLink = (manager: EntityManager, linkIndex: Buffer): Promise<FilingRow | null> =>
  manager.findOneBy(FilingRow, { linkIndex });
export const findFilingBySlip = (manager: EntityManager, slipIndex: Buffer): Promise<FilingRow | null> =>
  manager.findOneBy(FilingRow, { slipIndex });

/** The filing, locked until the transaction ends: of two confirmations the second finds what the first made of it. */
export const lockFiling = (tx: Tx, id: string): Promise<FilingRow | null> =>
  tx.manager.findOne(FilingRow, { where: { id }, lock: { mode: 'pessimistic_write' } });

export function filingsOfSessions(manager: EntityManager, sessionIds: readonly string[]): Promise<FilingRow[]> {
  if (sessionIds.length === 0) return Promise.resolve([]);
  return manager.find(FilingRow, { where: { sessionId: In(sessionIds.map(idBytes)) }, order: { filedAt: 'DESC', id: 'DESC' } });
}

export const filingsOfPerson = (manager: EntityManager, accountId: string, limit: number): Promise<FilingRow[]> =>
  manager.find(FilingRow, { where: { accountId }, order: { filedAt: 'DESC', id: 'DESC' }, take: limit });

export async function insertFiling(tx: Tx, row: FilingRow): Promise<void> {
  await tx.manager.createQueryBuilder().insert().into(FilingRow).values(row).updateEntity(false).execute();
}

/** Writes what changed of a filing. */
export async function saveFiling(tx: Tx, id: string, changes: Partial<FilingRow>): Promise<void> {
  await tx.manager
    .createQueryBuilder()
    .update(FilingRow)
    .set(changes)
    .where('id = :id', { id: idBytes(id) })
    .updateEntity(false)
    .execute();
}

/** Filings that nobody confirmed in time, locked; those another worker holds left out. */
export async function lockOverdue({ manager, now }: Tx, limit: number): Promise<{ id: string; sessionId: string; accountId: string }[]> {
  const rows: { id: Buffer; session_id: Buffer; account_id: Buffer }[] = await manager.query(
    `SELECT id, session_id, account_id FROM assistance_filing WHERE state = 'provisional' AND expires_at <= ?
     ORDER BY expires_at LIMIT ? FOR UPDATE SKIP LOCKED`,
    [now, limit],
  );
  return rows.map((row) => ({
    id: idFromBytes(row.id),
    sessionId: idFromBytes(row.session_id),
    accountId: idFromBytes(row.account_id),
  }));
}
