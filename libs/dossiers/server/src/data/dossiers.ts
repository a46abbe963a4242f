import type { EntityManager } from 'typeorm';
import { idBytes, type Tx } from '@tinhso/platform';
import { DossierRow } from './dossier.entity.js';

/** Columns that a change may set; id, code and version are the store's own business. */
export type DossierChanges = Partial<Omit<DossierRow, 'id' | 'code' | 'version' | 'accountId'>>;

export const findDossier = (manager: EntityManager, id: string): Promise<DossierRow | null> => manager.findOneBy(DossierRow, { id });

/** The dossier as it is now, locked until the transaction ends; an earlier read of the same transaction may have missed it. */
export const lockDossier = (tx: Tx, id: string): Promise<DossierRow | null> =>
  tx.manager.findOne(DossierRow, { where: { id }, lock: { mode: 'pessimistic_write' } });

export const findDossierByCode = (manager: EntityManager, code: string): Promise<DossierRow | null> =>
  manager.findOneBy(DossierRow, { code });

/** Inserts a new dossier in version 1. Raw SQL: this is the busiest write of the product. */
export async function insertDossier(tx: Tx, row: DossierRow): Promise<void> {
  await tx.manager.query(
    `INSERT INTO dossier (id, code, account_id, filed_by, filed_by_name, filed_under, unit_id, desk_unit_id, procedure_code, procedure_version, channel, status, queue, version, applicant_name,
       sealed, fee, fee_total, submitted_at, expected_at, due_at, status_since, supplement_requests, items_asked, step_key,
       step_since, step_due_at, watch_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, ?, ?, ?, ?)`,
    [
      idBytes(row.id),
      row.code,
      idBytes(row.accountId),
      row.filedBy ? idBytes(row.filedBy) : null,
      row.filedByName,
      row.filedUnder,
      idBytes(row.unitId),
      idBytes(row.deskUnitId),
      row.procedureCode,
      row.procedureVersion,
      row.channel,
      row.status,
      row.queue,
      row.version,
      row.applicantName,
      row.sealed,
      JSON.stringify(row.fee),
      row.feeTotal,
      row.submittedAt,
      row.expectedAt,
      row.dueAt,
      row.statusSince,
      row.stepKey,
      row.stepSince,
      row.stepDueAt,
      row.watchAt,
    ],
  );
}

/** Changes a dossier if it still has the version that was read. @returns false when somebody else was quicker */
export async function updateDossier(tx: Tx, row: DossierRow, changes: DossierChanges): Promise<boolean> {
  const result = await tx.manager
    .createQueryBuilder()
    .update(DossierRow)
    .set({ ...changes, version: row.version + 1 })
    .where('id = :id AND version = :version', { id: idBytes(row.id), version: row.version })
    .updateEntity(false)
    .execute();
  return result.affected === 1;
}

/** A page of a citizen's dossiers, newest first. */
export function dossiersOfAccount(
  manager: EntityManager,
  accountId: string,
  after: { at: Date; id: string } | undefined,
  limit: number,
): Promise<DossierRow[]> {
  const query = manager.createQueryBuilder(DossierRow, 'd').where('d.accountId = :account', { account: idBytes(accountId) });
  if (after) query.andWhere('(d.submittedAt < :at OR (d.submittedAt = :at AND d.id < :id))', { at: after.at, id: idBytes(after.id) });
  return query.orderBy('d.submittedAt', 'DESC').addOrderBy('d.id', 'DESC').limit(limit).getMany();
}

/** Next number of a unit on a local day `YYMMDD`. The row stays locked until the commit, so numbers have no gaps. */
export async function nextNumber(tx: Tx, unitId: string, day: string): Promise<number> {
  const result: { insertId: number } = await tx.manager.query(
    'INSERT INTO dossier_sequence (unit_id, day, seq) VALUES (?, ?, LAST_INSERT_ID(1)) ON DUPLICATE KEY UPDATE seq = LAST_INSERT_ID(seq + 1)',
    [idBytes(unitId), day],
  );
  return Number(result.insertId);
}
