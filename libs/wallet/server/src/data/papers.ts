import { In, type EntityManager } from 'typeorm';
import { idBytes, type Tx } from '@tinhso/platform';
import { WalletPaperFileRow } from './wallet-paper-file.entity.js';
import { WalletPaperRow } from './wallet-paper.entity.js';

/** Papers of an owner, newest first. */
export const papersOf = (manager: EntityManager, ownerId: string): Promise<WalletPaperRow[]> =>
  manager.find(WalletPaperRow, { where: { ownerId }, order: { addedAt: 'DESC', id: 'DESC' } });

/** Papers by id, whoever's they are; those that are gone are left out. */
export const papersById = (manager: EntityManager, ids: readonly string[]): Promise<WalletPaperRow[]> =>
  ids.length === 0 ? Promise.resolve([]) : manager.findBy(WalletPaperRow, { id: In(ids.map((id) => idBytes(id))) });

/** A paper of this owner; foreign and absent ones are alike. */
export async function findPaper(manager: EntityManager, ownerId: string, id: string): Promise<WalletPaperRow | undefined> {
  return (await manager.findOneBy(WalletPaperRow, { id, ownerId })) ?? undefined;
}

/** The same row, held until the transaction ends. */
export async function lockPaper({ manager }: Tx, ownerId: string, id: string): Promise<WalletPaperRow | undefined> {
  return (await manager.findOne(WalletPaperRow, { where: { id, ownerId }, lock: { mode: 'pessimistic_write' } })) ?? undefined;
}

/** What was kept of a paper of a dossier before. */
export async function findFiled(
  manager: EntityManager,
  ownerId: string,
  dossierId: string,
  paperKey: string,
): Promise<WalletPaperRow | undefined> {
  return (await manager.findOneBy(WalletPaperRow, { ownerId, dossierId, paperKey })) ?? undefined;
}

/** The same, held until the transaction ends, also when there is nothing yet. */
export async function lockFiled(
  { manager }: Tx,
  ownerId: string,
  dossierId: string,
  paperKey: string,
): Promise<WalletPaperRow | undefined> {
  const lock = { mode: 'pessimistic_write' } as const;
  return (await manager.findOne(WalletPaperRow, { where: { ownerId, dossierId, paperKey }, lock })) ?? undefined;
}

/** Papers that a person put in; those issued here are not counted. */
export async function countPutIn({ manager }: Tx, ownerId: string): Promise<number> {
  const [row]: { n: string }[] = await manager.query("SELECT COUNT(*) AS n FROM wallet_paper WHERE owner_id = ? AND source <> 'issued'", [
    idBytes(ownerId),
  ]);
  return Number(row?.n ?? 0);
}

export async function insertPaper({ manager }: Tx, row: WalletPaperRow): Promise<void> {
  await manager.insert(WalletPaperRow, row);
}

/** @returns false when the document is in the wallet already */
export async function insertIssued({ manager }: Tx, row: WalletPaperRow): Promise<boolean> {
  const { affectedRows }: { affectedRows: number } = await manager.query(
    `INSERT IGNORE INTO wallet_paper (id, owner_id, kind, source, sealed, document_id, dossier_id, source_type, source_id, added_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      idBytes(row.id),
      idBytes(row.ownerId),
      row.kind,
      row.source,
      row.sealed,
      row.documentId && idBytes(row.documentId),
      row.dossierId && idBytes(row.dossierId),
      row.sourceType ?? null,
      row.sourceId ? idBytes(row.sourceId) : null,
      row.addedAt,
    ],
  );
  return affectedRows === 1;
}

export async function resealPaper({ manager }: Tx, id: string, sealed: Buffer): Promise<void> {
  await manager.update(WalletPaperRow, { id }, { sealed });
}

export async function deletePaper({ manager }: Tx, id: string): Promise<void> {
  await manager.query('DELETE FROM wallet_paper_file WHERE paper_id = ?', [idBytes(id)]);
  await manager.query('DELETE FROM wallet_told WHERE paper_id = ?', [idBytes(id)]);
  await manager.query('DELETE FROM wallet_paper WHERE id = ?', [idBytes(id)]);
}

/** Links files in the order given. */
export async function insertPaperFiles({ manager }: Tx, paperId: string, fileIds: readonly string[]): Promise<void> {
  await manager.insert(
    WalletPaperFileRow,
    fileIds.map((fileId, position) => ({ paperId, fileId, position })),
  );
}

/** Files of many papers in one query, each in its order. */
export async function filesOfPapers(manager: EntityManager, paperIds: readonly string[]): Promise<Map<string, string[]>> {
  const files = new Map<string, string[]>();
  if (paperIds.length === 0) return files;
  const rows = await manager.find(WalletPaperFileRow, {
    where: { paperId: In(paperIds.map((id) => idBytes(id))) },
    order: { position: 'ASC' },
  });
  for (const { paperId, fileId } of rows) files.set(paperId, [...(files.get(paperId) ?? []), fileId]);
  return files;
}
