import type { EntityManager } from 'typeorm';
import { idBytes, type Tx } from '@tinhso/platform';
import type { PrefillChoice } from '../prefill/choice.js';
import { DraftRow } from './draft.entity.js';

/** A living draft of this account; foreign, expired and absent ones are alike. */
export async function findDraft(manager: EntityManager, accountId: string, id: string, now: Date): Promise<DraftRow | undefined> {
  const row = await manager.findOneBy(DraftRow, { id, accountId });
  return row && row.expiresAt > now ? row : undefined;
}

/** Living drafts of an account, last changed first. */
export function draftsOf(manager: EntityManager, accountId: string, now: Date): Promise<DraftRow[]> {
  return manager
    .createQueryBuilder(DraftRow, 'd')
    .where('d.accountId = :account AND d.expiresAt > :now', { account: idBytes(accountId), now })
    .orderBy('d.savedAt', 'DESC')
    .addOrderBy('d.id', 'DESC')
    .getMany();
}

export async function insertDraft(tx: Tx, row: DraftRow): Promise<void> {
  await tx.manager.createQueryBuilder().insert().into(DraftRow).values(row).updateEntity(false).execute();
}

/** Saves over the version that the citizen had. @returns false when it is another one by now */
export async function saveDraftRow(
  tx: Tx,
  { accountId, id, version }: { accountId: string; id: string; version: number },
  changes: Pick<DraftRow, 'sealed' | 'step' | 'savedAt' | 'expiresAt'>,
): Promise<boolean> {
  const result = await tx.manager
    .createQueryBuilder()
    .update(DraftRow)
    .set({ ...changes, version: version + 1 })
    .where('id = :id AND accountId = :account AND version = :version', { id: idBytes(id), account: idBytes(accountId), version })
    .updateEntity(false)
    .execute();
  return result.affected === 1;
}

/** Notes what may be filled in; the content and its version stay as they are. */
export async function noteDraftPrefill(tx: Tx, id: string, choice: PrefillChoice): Promise<void> {
  await tx.manager.query('UPDATE dossier_draft SET prefill = ? WHERE id = ?', [JSON.stringify(choice), idBytes(id)]);
}

/** @returns whether there was one */
export async function deleteDraft(tx: Tx, accountId: string, id: string): Promise<boolean> {
  const result: { affectedRows: number } = await tx.manager.query('DELETE FROM dossier_draft WHERE id = ? AND account_id = ?', [
    idBytes(id),
    idBytes(accountId),
  ]);
  return result.affectedRows === 1;
}

/** Erases up to `limit` drafts whose time is over. @returns how many */
export async function deleteExpiredDrafts(tx: Tx, limit: number): Promise<number> {
  const result: { affectedRows: number } = await tx.manager.query('DELETE FROM dossier_draft WHERE expires_at <= ? LIMIT ?', [
    tx.now,
    limit,
  ]);
  return result.affectedRows;
}
