import type { EntityManager } from 'typeorm';
import { idBytes, type Tx } from '@tinhso/platform';
import { IssuedDocument } from './issued-document.entity.js';

/** What a finished file adds to its document. */
export interface IssuedFile {
  readonly sha256: Buffer;
  readonly storageKey: string;
  readonly byteSize: number;
  readonly factsSealed: Buffer;
}

/** Reads and state changes of issued documents; built from a transaction's or the reader's manager. */
export class IssuedDocuments {
  constructor(private readonly manager: EntityManager) {}

  byId(id: string): Promise<IssuedDocument | null> {
    return this.manager.findOneBy(IssuedDocument, { id });
  }

  /** By id, oldest first; unknown ones are left out. */
  byIds(ids: readonly string[]): Promise<IssuedDocument[]> {
    if (ids.length === 0) return Promise.resolve([]);
    return this.manager
      .createQueryBuilder(IssuedDocument, 'd')
      .where('d.id IN (:...ids)', { ids: ids.map(idBytes) })
      .orderBy('d.id')
      .getMany();
  }

  /** @param verifyCode twelve bare characters */
  readyByCode(verifyCode: string): Promise<IssuedDocument | null> {
    return this.manager.findOneBy(IssuedDocument, { verifyCode, state: 'ready' });
  }

  readyBySha256(sha256: Buffer): Promise<IssuedDocument | null> {
    return this.manager.findOneBy(IssuedDocument, { sha256, state: 'ready' });
  }

  bySubject(subjectType: string, subjectId: string, kind: IssuedDocument['kind'], revision: number): Promise<IssuedDocument | null> {
    return this.manager.findOneBy(IssuedDocument, { subjectType, subjectId, kind, revision });
  }

  /** Documents of many subjects in one query, oldest first. */
  ofSubjects(subjectType: string, subjectIds: readonly string[]): Promise<IssuedDocument[]> {
    if (subjectIds.length === 0) return Promise.resolve([]);
    return this.manager
      .createQueryBuilder(IssuedDocument, 'd')
      .where('d.subject_type = :subjectType AND d.subject_id IN (:...ids)', { subjectType, ids: subjectIds.map(idBytes) })
      .orderBy('d.id')
      .getMany();
  }

  async insert(document: IssuedDocument): Promise<void> {
    await this.manager.createQueryBuilder().insert().into(IssuedDocument).values(document).updateEntity(false).execute();
  }

  /** requested → ready. @returns whether this call did it */
  async markReady(id: string, file: IssuedFile, issuedAt: Date): Promise<boolean> {
    const { affectedRows }: { affectedRows: number } = await this.manager.query(
      `UPDATE issued_document SET state = 'ready', sha256 = ?, storage_key = ?, byte_size = ?, facts_sealed = ?, issued_at = ?
       WHERE id = ? AND state = 'requested'`,
      [file.sha256, file.storageKey, file.byteSize, file.factsSealed, issuedAt, idBytes(id)],
    );
    return affectedRows === 1;
  }

  /** requested → failed. @returns whether this call did it */
  async markFailed(id: string, failure: string): Promise<boolean> {
    const { affectedRows }: { affectedRows: number } = await this.manager.query(
      "UPDATE issued_document SET state = 'failed', failure = ? WHERE id = ? AND state = 'requested'",
      [failure.slice(0, 300), idBytes(id)],
    );
    return affectedRows === 1;
  }
}

export const issuedDocuments = (tx: Tx): IssuedDocuments => new IssuedDocuments(tx.manager);
