import { createHash } from 'node:crypto';
import { In, type EntityManager } from 'typeorm';
import { REVOCATION_MARK_LENGTH } from '@tinhso/signing-contract';
import { idBytes, type Tx } from '@tinhso/platform';
import { DocumentRevocation } from './document-revocation.entity.js';
import { IssuedDocument } from './issued-document.entity.js';

/** Writes a revocation down. @returns false when the document was revoked before */
export async function insertRevocation(tx: Tx, row: DocumentRevocation): Promise<boolean> {
  const { affectedRows }: { affectedRows: number } = await tx.manager.query(
    `INSERT IGNORE INTO document_revocation (document_id, revoked_at, revoked_by, revoked_by_name, unit_name, reason, sealed)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
    [idBytes(row.documentId), row.revokedAt, idBytes(row.revokedBy), row.revokedByName, row.unitName, row.reason, row.sealed],
  );
  return affectedRows === 1;
}

/** What was taken back of some documents, and which took their places: two queries, however many they are. */
export interface Standing {
  readonly revocations: ReadonlyMap<string, DocumentRevocation>;
  /** By the id of the document that is replaced: the newest that was asked for in its place. */
  readonly replacements: ReadonlyMap<string, IssuedDocument>;
  /** By its own id: the documents that some of them replace. */
  readonly originals: ReadonlyMap<string, IssuedDocument>;
}

export async function standingOf(manager: EntityManager, rows: readonly IssuedDocument[]): Promise<Standing> {
  const ids = rows.map(({ id }) => idBytes(id));
  if (ids.length === 0) return { revocations: new Map(), replacements: new Map(), originals: new Map() };
  const revoked = await manager.find(DocumentRevocation, { where: { documentId: In(ids) } });
  const replaced = rows.flatMap(({ replacesId }) => (replacesId ? [idBytes(replacesId)] : []));
  const others =
    revoked.length === 0 && replaced.length === 0
      ? []
      : await manager
          .createQueryBuilder(IssuedDocument, 'd')
          .where('d.replaces_id IN (:...ids)', { ids })
          .orWhere(replaced.length > 0 ? 'd.id IN (:...replaced)' : '1 = 0', { replaced })
          .orderBy('d.id')
          .getMany();
  return {
    revocations: new Map(revoked.map((row) => [row.documentId, row])),
    replacements: new Map(others.flatMap((row) => (row.replacesId ? [[row.replacesId, row] as const] : []))),
    originals: new Map(others.map((row) => [row.id, row])),
  };
}

/** How a code stands in the public list: nobody learns a code from it, whoever has one finds it. */
export const markOf = (verifyCode: string): string =>
  createHash('sha256').update(verifyCode).digest('hex').slice(0, REVOCATION_MARK_LENGTH);

/** Codes of everything that was ever taken back. */
export async function revokedCodes(manager: EntityManager): Promise<string[]> {
  const rows: { verify_code: string }[] = await manager.query(
    'SELECT d.verify_code FROM document_revocation r JOIN issued_document d ON d.id = r.document_id ORDER BY r.revoked_at',
  );
  return rows.map((row) => row.verify_code);
}
