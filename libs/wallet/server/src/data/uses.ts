import { In, type EntityManager } from 'typeorm';
import { idBytes, idFromBytes, type Tx } from '@tinhso/platform';
import { WalletUseFileRow } from './wallet-use-file.entity.js';
import { WalletUseRow } from './wallet-use.entity.js';

export async function insertUse({ manager }: Tx, row: WalletUseRow, fileIds: readonly string[]): Promise<void> {
  await manager.insert(WalletUseRow, row);
  await manager.insert(
    WalletUseFileRow,
    fileIds.map((fileId) => ({ fileId, useId: row.id })),
  );
}

/** A further file of the same use. */
export async function linkFile({ manager }: Tx, useId: string, fileId: string): Promise<void> {
  await manager.insert(WalletUseFileRow, { fileId, useId });
}

/** Uses of one paper of this owner, the last first. */
export const usesOfPaper = (manager: EntityManager, ownerId: string, paperId: string): Promise<WalletUseRow[]> =>
  manager.find(WalletUseRow, { where: { ownerId, paperId }, order: { usedAt: 'DESC', id: 'DESC' } });

export const usesOfOwner = (manager: EntityManager, ownerId: string): Promise<WalletUseRow[]> =>
  manager.find(WalletUseRow, { where: { ownerId }, order: { id: 'ASC' } });

/** The copies of many uses in one query. */
export async function filesOfUses(manager: EntityManager, useIds: readonly string[]): Promise<Map<string, string[]>> {
  const files = new Map<string, string[]>();
  if (useIds.length === 0) return files;
  const rows = await manager.findBy(WalletUseFileRow, { useId: In(useIds.map((id) => idBytes(id))) });
  for (const { useId, fileId } of rows) files.set(useId, [...(files.get(useId) ?? []), fileId]);
  return files;
}

/** The use by which each of these files was made; files that did not come out of a wallet are left out. Two queries. */
export async function usesOfFiles(manager: EntityManager, fileIds: readonly string[]): Promise<Map<string, WalletUseRow>> {
  if (fileIds.length === 0) return new Map();
  const links: { file_id: Buffer; use_id: Buffer }[] = await manager.query(
    'SELECT file_id, use_id FROM wallet_use_file WHERE file_id IN (?)',
    [fileIds.map((id) => idBytes(id))],
  );
  if (links.length === 0) return new Map();
  const uses = await manager.findBy(WalletUseRow, { id: In(links.map((link) => link.use_id)) });
  const byId = new Map(uses.map((use) => [use.id, use]));
  return new Map(
    links.flatMap((link): [string, WalletUseRow][] => {
      const use = byId.get(idFromBytes(link.use_id));
      return use ? [[idFromBytes(link.file_id), use]] : [];
    }),
  );
}

export async function deleteUse({ manager }: Tx, id: string): Promise<void> {
  await manager.query('DELETE FROM wallet_use_file WHERE use_id = ?', [idBytes(id)]);
  await manager.query('DELETE FROM wallet_use WHERE id = ?', [idBytes(id)]);
}
