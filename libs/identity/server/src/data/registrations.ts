import { idBytes, type Tx } from '@tinhso/platform';
import { RegistrationRow } from './registration.entity.js';

export async function insertRegistration(tx: Tx, row: RegistrationRow): Promise<void> {
  await tx.manager.createQueryBuilder().insert().into(RegistrationRow).values(row).updateEntity(false).execute();
}

/** The registration, locked until the transaction ends: entries of codes for one registration come one after the other. */
export const lockRegistration = (tx: Tx, id: string): Promise<RegistrationRow | null> =>
  tx.manager.findOne(RegistrationRow, { where: { id }, lock: { mode: 'pessimistic_write' } });

export async function markSent(tx: Tx, id: string): Promise<void> {
  await tx.manager.query('UPDATE registration SET sends = sends + 1, last_sent_at = ? WHERE id = ?', [tx.now, idBytes(id)]);
}

export async function setRegistrationEmail(tx: Tx, id: string, emailSealed: Buffer): Promise<void> {
  await tx.manager.query('UPDATE registration SET email_sealed = ? WHERE id = ?', [emailSealed, idBytes(id)]);
}

export async function markConfirmed(tx: Tx, id: string): Promise<void> {
  await tx.manager.query('UPDATE registration SET confirmed_at = ? WHERE id = ?', [tx.now, idBytes(id)]);
}
