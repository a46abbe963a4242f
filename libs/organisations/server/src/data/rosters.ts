import type { Role } from '@tinhso/organisations-contract';
import { idBytes, idFromBytes, type Tx } from '@tinhso/platform';
import type { EntityManager } from 'typeorm';
import { AbsenceRow } from './absence.entity.js';
import { StaffPostRow } from './staff-post.entity.js';

/** A post with whoever holds it, whether it is in force or not. */
export interface HeldPost {
  readonly id: string;
  readonly accountId: string;
  readonly unitId: string;
  readonly role: Role;
  readonly title: string;
  readonly fields?: readonly string[];
  readonly validFrom: Date;
  readonly validTo?: Date;
}

/** An absence as it was recorded. */
export type Absence = Omit<AbsenceRow, 'calledOffAt'> & { readonly calledOffAt?: Date };

const toHeld = ({ validTo, fields, ...row }: StaffPostRow): HeldPost => ({
  ...row,
  ...(fields ? { fields } : {}),
  ...(validTo ? { validTo } : {}),
});
const toAbsence = ({ calledOffAt, ...row }: AbsenceRow): Absence => ({ ...row, ...(calledOffAt ? { calledOffAt } : {}) });

/** Posts of some accounts, past and future ones too. One query. */
export async function postsOfAccounts(manager: EntityManager, accountIds: readonly string[]): Promise<HeldPost[]> {
  if (accountIds.length === 0) return [];
  const query = manager.createQueryBuilder(StaffPostRow, 'p').where('p.accountId IN (:...ids)', { ids: accountIds.map(idBytes) });
  return (await query.orderBy('p.validFrom', 'DESC').addOrderBy('p.id').getMany()).map(toHeld);
}

/** Accounts that hold or held a post in one of the units. One query. */
export async function accountsOfUnits(manager: EntityManager, unitIds: readonly string[]): Promise<string[]> {
  if (unitIds.length === 0) return [];
  const rows: { account_id: Buffer }[] = await manager.query('SELECT DISTINCT account_id FROM staff_post WHERE unit_id IN (?)', [
    unitIds.map(idBytes),
  ]);
  return rows.map((row) => idFromBytes(row.account_id));
}

export async function findPost(manager: EntityManager, id: string): Promise<HeldPost | undefined> {
  const row = await manager.findOneBy(StaffPostRow, { id });
  return row ? toHeld(row) : undefined;
}

/** @returns whether the post was still to go on after `at` */
export async function endPostAt(tx: Tx, id: string, at: Date): Promise<boolean> {
  const result: { affectedRows: number } = await tx.manager.query(
    'UPDATE staff_post SET valid_to = ? WHERE id = ? AND (valid_to IS NULL OR valid_to > ?)',
    [at, idBytes(id), at],
  );
  return result.affectedRows === 1;
}

/** Absences of some accounts that end after `after`, the latest first. One query. */
export async function absencesOfAccounts(manager: EntityManager, accountIds: readonly string[], after: Date): Promise<Absence[]> {
  if (accountIds.length === 0) return [];
  const query = manager
    .createQueryBuilder(AbsenceRow, 'a')
    .where('a.absentAccountId IN (:...ids) AND a.validTo > :after', { ids: accountIds.map(idBytes), after });
  return (await query.orderBy('a.validFrom', 'DESC').addOrderBy('a.id').getMany()).map(toAbsence);
}

export async function findAbsence(manager: EntityManager, id: string): Promise<Absence | undefined> {
  const row = await manager.findOneBy(AbsenceRow, { id });
  return row ? toAbsence(row) : undefined;
}

/** Whether somebody is already away, or is a deputy, in a part of the period; a locking read, so that two recordings cannot both see none. */
export async function overlappingAbsence(tx: Tx, accountId: string, from: Date, to: Date): Promise<'away' | 'deputy' | undefined> {
  const id = idBytes(accountId);
  const rows: { absent: number }[] = await tx.manager.query(
    `SELECT absent_account_id = ? AS absent FROM absence WHERE (absent_account_id = ? OR deputy_account_id = ?)
     AND called_off_at IS NULL AND valid_from < ? AND valid_to > ? ORDER BY absent DESC LIMIT 1 FOR UPDATE`,
    [id, id, id, to, from],
  );
  return rows[0] ? (Number(rows[0].absent) === 1 ? 'away' : 'deputy') : undefined;
}

export async function insertAbsence(tx: Tx, absence: Omit<AbsenceRow, 'recordedAt' | 'calledOffAt'>): Promise<void> {
  await tx.manager.insert(AbsenceRow, { ...absence, recordedAt: tx.now, calledOffAt: null });
}

/** @returns whether it was still to go on */
export async function callOff(tx: Tx, id: string): Promise<boolean> {
  const result: { affectedRows: number } = await tx.manager.query(
    'UPDATE absence SET called_off_at = ? WHERE id = ? AND called_off_at IS NULL AND valid_to > ?',
    [tx.now, idBytes(id), tx.now],
  );
  return result.affectedRows === 1;
}
