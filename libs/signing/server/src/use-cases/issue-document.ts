import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { appendAudit, type AuditRecord } from '@tinhso/audit-server';
import { FieldCipher, Log, Publisher, Reader, type Delivery } from '@tinhso/platform';
import { DraftDocuments } from '../data/draft-documents.js';
import { forgetDraftFile } from '../data/draft-files.js';
import type { IssuedDocument } from '../data/issued-document.entity.js';
import { IssuedDocuments, issuedDocuments } from '../data/issued-documents.js';
import { DocumentContent, DocumentContentMissing, type DocumentAnswer } from '../ports/document-content.js';
import { DocumentMaker } from '../rendering/document-maker.js';

/** Makes a requested document: contents, drawing, signature, file, and then in one transaction the document's readiness. */
@Injectable()
export class IssueDocument {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(DocumentContent) private readonly content: DocumentContent,
    @Inject(DocumentMaker) private readonly maker: DocumentMaker,
    @Inject(DraftDocuments) private readonly drafts: DraftDocuments,
    @Inject(FieldCipher) private readonly cipher: FieldCipher,
    @Inject(Publisher) private readonly publisher: Publisher,
    @Inject(Log) private readonly log: Log,
  ) {}

  /**
   * Tried again by the delivery on every error except contents that can never be had. Each try writes a file of its own;
   * only the one that commits counts.
   */
  async run(documentId: string, delivery: Delivery): Promise<void> {
    const row = await new IssuedDocuments(this.reader.manager).byId(documentId);
    if (!row) throw new Error(`document ${documentId} was requested and is not there`);
    if (row.state !== 'requested') {
      await delivery.complete(() => Promise.resolve());
      return;
    }
    const answer = await this.contentOf(row);
    if (answer instanceof DocumentContentMissing) return this.fail(row, answer.message, delivery);
    const pdf = await this.maker.make(row, answer);
    const storageKey = await this.drafts.write(pdf);
    await this.complete(row, answer, pdf, storageKey, delivery);
  }

  private async contentOf(row: IssuedDocument): Promise<DocumentAnswer | DocumentContentMissing> {
    try {
      return await this.content.ask(row.subjectType, {
        id: row.id,
        kind: row.kind,
        subjectId: row.subjectId,
        revision: row.revision,
        requestedAt: row.requestedAt,
        number: row.number ?? undefined,
        issuer: { unitId: row.issuerUnitId, name: row.issuerName },
        signedBy: row.signatory ?? undefined,
      });
    } catch (error) {
      if (error instanceof DocumentContentMissing) return error;
      throw error;
    }
  }

  private async complete(row: IssuedDocument, answer: DocumentAnswer, pdf: Buffer, storageKey: string, delivery: Delivery): Promise<void> {
    const sha256 = createHash('sha256').update(pdf).digest();
    const factsSealed = this.cipher.seal(row.id, JSON.stringify(answer.registeredFacts));
    const file = { sha256, storageKey, byteSize: pdf.length, factsSealed };
    const outcome = await delivery.complete(async (tx) => {
      await forgetDraftFile(tx, storageKey);
      if (!(await issuedDocuments(tx).markReady(row.id, file, tx.now))) throw new Error(`document ${row.id} was finished by somebody else`);
      await appendAudit(tx, { action: 'document.issue', ...recordOf(row) });
      await this.publisher.publish(tx, { type: 'document.issued', payload: newsOf(row) });
    });
    // Another try was quicker: its file counts, this one is nobody's.
    if (outcome === 'duplicate') await this.drafts.discard(storageKey);
  }

  private async fail(row: IssuedDocument, reason: string, delivery: Delivery): Promise<void> {
    this.log.error({ documentId: row.id, kind: row.kind, reason }, 'a document cannot be made');
    await delivery.complete(async (tx) => {
      if (!(await issuedDocuments(tx).markFailed(row.id, reason))) return;
      await appendAudit(tx, { action: 'document.fail', ...recordOf(row) });
      await this.publisher.publish(tx, { type: 'document.failed', payload: newsOf(row) });
    });
  }
}

const recordOf = ({ id, kind, subjectId, ownerAccountId }: IssuedDocument): Omit<AuditRecord, 'action'> => ({
  subjectType: 'document',
  subjectId: id,
  fields: [kind],
  ...(ownerAccountId ? { dataSubjectId: ownerAccountId, caseId: subjectId } : {}),
});

const newsOf = ({ id, kind, subjectType, subjectId, ownerAccountId }: IssuedDocument): Record<string, unknown> => ({
  documentId: id,
  kind,
  subjectType,
  subjectId,
  ...(ownerAccountId ? { ownerAccountId } : {}),
});
