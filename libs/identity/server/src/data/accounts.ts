import type { EntityManager } from 'typeorm';
import type { AccountKind } from '@tinhso/identity-contract';
import { idBytes, type Tx } from '@tinhso/platform';
import { AccountRow } from './account.entity.js';

/** The account of a phone, by its blind index; citizens and staff are told apart. */
export const findAccountByPhone = (manager: EntityManager, kind: AccountKind, phoneIndex: Buffer): Promise<AccountRow | null> =>
  manager.findOneBy(AccountRow, { kind, phoneIndex });

/** The account whose confirmed e-mail it is. */
export const findAccountByEmail = (manager: EntityManager, kind: AccountKind, emailIndex: Buffer): Promise<AccountRow | null> =>
  manager.findOneBy(AccountRow, { kind, emailIndex });

/** The staff account of a login, whatever the case it was typed in. */
export const findAccountByLogin = (manager: EntityManager, login: string): Promise<AccountRow | null> =>
  manager.findOneBy(AccountRow, { login: login.toLowerCase() });

export const findAccount = (manager: EntityManager, id: string): Promise<AccountRow | null> => manager.findOneBy(AccountRow, { id });

/** The account, locked until the transaction ends: changes of one account come one after the other. */
export const lockAccount = (tx: Tx, id: string): Promise<AccountRow | null> =>
  tx.manager.findOne(AccountRow, { where: { id }, lock: { mode: 'pessimistic_write' } });

/** @throws Error of a unique key when phone or login are taken */
export async function insertAccount(
  tx: Tx,
  row: Omit<AccountRow, 'version' | 'createdAt' | 'updatedAt' | 'secondFactorSince' | 'initialPasswordUntil'>,
): Promise<void> {
  await tx.manager
    .createQueryBuilder()
    .insert()
    .into(AccountRow)
    .values({ ...row, version: 1, createdAt: tx.now, updatedAt: tx.now })
    .updateEntity(false)
    .execute();
}

/** Gives a managed account to the person for whom it was kept. @returns false for one that is not managed */
export async function adoptAccount(
  tx: Tx,
  {
    id,
    ...changes
  }: Pick<
    AccountRow,
    'id' | 'state' | 'phoneIndex' | 'phoneSealed' | 'emailIndex' | 'emailSealed' | 'fullName' | 'passwordHash' | 'locale'
  >,
): Promise<boolean> {
  const { state, phoneIndex, phoneSealed, emailIndex, emailSealed, fullName, passwordHash, locale } = changes;
  const done: { affectedRows: number } = await tx.manager.query(
    `UPDATE account SET state = ?, phone_index = ?, phone_sealed = ?, email_index = ?, email_sealed = ?, full_name = ?, password_hash = ?,
       locale = ?, version = version + 1, updated_at = ? WHERE id = ? AND state = 'managed'`,
    [state, phoneIndex, phoneSealed, emailIndex, emailSealed, fullName, passwordHash, locale, tx.now, idBytes(id)],
  );
  return done.affectedRows === 1;
}

export async function setPasswordHash(tx: Tx, id: string, passwordHash: string | null): Promise<void> {
  await tx.manager.query(
    'UPDATE account SET password_hash = ?, initial_password_until = NULL, version = version + 1, updated_at = ? WHERE id = ?',
    [passwordHash, tx.now, idBytes(id)],
  );
}

/** A password that somebody else chose, for choosing another with it. */
export async function setInitialPassword(tx: Tx, id: string, passwordHash: string, until: Date): Promise<void> {
  await setPasswordHash(tx, id, passwordHash);
  await tx.manager.query('UPDATE account SET initial_password_until = ? WHERE id = ?', [until, idBytes(id)]);
}

/** @returns whether the state changed */
export async function setAccountState(tx: Tx, id: string, from: AccountRow['state'], to: AccountRow['state']): Promise<boolean> {
  const result: { affectedRows: number } = await tx.manager.query(
    'UPDATE account SET state = ?, version = version + 1, updated_at = ? WHERE id = ? AND state = ?',
    [to, tx.now, idBytes(id), from],
  );
  return result.affectedRows === 1;
}
