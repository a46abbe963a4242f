import { IsNull, Not, type EntityManager } from 'typeorm';
import { newId } from '@tinhso/kernel';
import type { ProfileAttribute } from '@tinhso/identity-contract';
import { idBytes, type FieldCipher, type Tx } from '@tinhso/platform';
import { ProfileAttributeRow } from './profile-attribute.entity.js';

/** A stored attribute with its value opened. */
export type OpenedAttribute = Pick<ProfileAttributeRow, 'attribute' | 'source' | 'verifiedAt' | 'verifiedBy'> & { readonly value: unknown };

/** Who vouches for a value; nobody but the person when left out. */
export interface Voucher {
  readonly source: 'eid' | 'office';
  readonly by: string;
  /** Blind index of a citizen ID, which then has one account. */
  readonly index?: Buffer;
}

export async function attributesOf(manager: EntityManager, cipher: FieldCipher, accountId: string): Promise<OpenedAttribute[]> {
  const rows = await manager.findBy(ProfileAttributeRow, { accountId });
  return rows.map(({ id, attribute, valueSealed, source, verifiedAt, verifiedBy }) => {
    const value: unknown = JSON.parse(cipher.open(id, valueSealed));
    return { attribute, source, verifiedAt, verifiedBy, value };
  });
}

/** The account that a citizen ID somebody vouched for belongs to. */
export async function accountOfCitizenId(manager: EntityManager, verifiedIndex: Buffer): Promise<string | undefined> {
  return (await manager.findOneBy(ProfileAttributeRow, { verifiedIndex }))?.accountId;
}

/** Blind index of the citizen ID of an account that somebody vouched for. */
export async function citizenIdIndexOf(manager: EntityManager, accountId: string): Promise<Buffer | undefined> {
  return (await manager.findOneBy(ProfileAttributeRow, { accountId, verifiedIndex: Not(IsNull()) }))?.verifiedIndex ?? undefined;
}

/** Sets one attribute. @throws Error of the unique key when another account has this citizen ID vouched for */
export async function putAttribute(
  tx: Tx,
  cipher: FieldCipher,
  { accountId, attribute, value, voucher }: { accountId: string; attribute: ProfileAttribute; value: unknown; voucher?: Voucher },
): Promise<void> {
  const known = await tx.manager.findOne(ProfileAttributeRow, { where: { accountId, attribute }, lock: { mode: 'pessimistic_write' } });
  const id = known?.id ?? newId();
  const row = {
    id,
    accountId,
    attribute,
    valueSealed: cipher.seal(id, JSON.stringify(value)),
    source: voucher?.source ?? ('self' as const),
    verifiedAt: voucher ? tx.now : null,
    verifiedBy: voucher?.by ?? null,
    verifiedIndex: voucher?.index ?? null,
    updatedAt: tx.now,
  };
  if (known) await tx.manager.update(ProfileAttributeRow, { id }, row);
  else await tx.manager.createQueryBuilder().insert().into(ProfileAttributeRow).values(row).updateEntity(false).execute();
}

export async function removeAttribute(tx: Tx, accountId: string, attribute: ProfileAttribute): Promise<void> {
  await tx.manager.query('DELETE FROM profile_attribute WHERE account_id = ? AND attribute = ?', [idBytes(accountId), attribute]);
}

/** What the eID vouched for becomes what the person says: the link to the eID is gone. */
export async function withdrawEidVouching(tx: Tx, accountId: string): Promise<void> {
  await tx.manager.query(
    `UPDATE profile_attribute SET source = 'self', verified_at = NULL, verified_by = NULL, verified_index = NULL, updated_at = ?
     WHERE account_id = ? AND source = 'eid'`,
    [tx.now, idBytes(accountId)],
  );
}

/** @returns how many attributes were forgotten */
export async function removeAllAttributes(tx: Tx, accountId: string): Promise<number> {
  const result: { affectedRows: number } = await tx.manager.query('DELETE FROM profile_attribute WHERE account_id = ?', [
    idBytes(accountId),
  ]);
  return result.affectedRows;
}
