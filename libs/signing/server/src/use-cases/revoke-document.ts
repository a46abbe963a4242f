import { Inject, Injectable } from '@nestjs/common';
import { appendAudit, recordRefusal, type AuditRecord } from '@tinhso/audit-server';
import { FieldCipher, platformProblems, Problem, Publisher, Reader, UnitOfWork, type RequestContext, type Tx } from '@tinhso/platform';
import { definitionOf, signingProblems, type DocumentView, type RevokeDocument } from '@tinhso/signing-contract';
import type { IssuedDocument } from '../data/issued-document.entity.js';
import { IssuedDocuments } from '../data/issued-documents.js';
import { insertRevocation } from '../data/revocations.js';
import { DocumentAccess } from '../ports/document-access.js';
import { DocumentViews } from './document-views.js';

/** A leader takes a signed document of an own office back, for good. */
@Injectable()
export class RevokeDocumentUseCase {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Reader) private readonly reader: Reader,
    @Inject(DocumentAccess) private readonly access: DocumentAccess,
    @Inject(FieldCipher) private readonly cipher: FieldCipher,
    @Inject(Publisher) private readonly publisher: Publisher,
    @Inject(DocumentViews) private readonly views: DocumentViews,
  ) {}

  /** @throws Problem not-found for absent documents and those of other offices alike | document-not-signed | document-revoked */
  async run(ctx: RequestContext, id: string, words: RevokeDocument): Promise<DocumentView> {
    const row = await new IssuedDocuments(this.reader.manager).byId(id);
    if (!row || !(await this.mayRevoke(ctx, row))) {
      await recordRefusal(this.unitOfWork, ctx, recordOf(id, row));
      throw Problem.from(platformProblems, 'not-found');
    }
    return this.unitOfWork.run(ctx, async (tx) => {
      await this.revoke(tx, row, words);
      const [view] = await this.views.of(tx.manager, [row]);
      if (!view) throw new Error(`document ${id} has no view`);
      return view;
    });
  }

  /**
   * The same inside the caller's transaction, who has made sure of the right.
   * @throws Problem document-not-signed | document-revoked
   */
  async revoke(tx: Tx, row: IssuedDocument, { reason, legalBasis, explanation }: RevokeDocument): Promise<void> {
    const { actor } = tx.ctx;
    if (actor.kind !== 'staff') throw new Error('a document is taken back by a member of staff');
    if (row.state !== 'ready' || definitionOf(row.kind).signature === 'none') throw Problem.from(signingProblems, 'document-not-signed');
    const revoked = await insertRevocation(tx, {
      documentId: row.id,
      revokedAt: tx.now,
      revokedBy: actor.accountId,
      revokedByName: actor.name,
      unitName: row.issuerName,
      reason,
      sealed: this.cipher.seal(row.id, JSON.stringify({ legalBasis, explanation })),
    });
    if (!revoked) throw Problem.from(signingProblems, 'document-revoked');
    await appendAudit(tx, { ...recordOf(row.id, row), purpose: reason });
    const { id: documentId, kind, subjectType, subjectId, ownerAccountId } = row;
    const payload = { documentId, kind, subjectType, subjectId, ...(ownerAccountId ? { ownerAccountId } : {}) };
    await this.publisher.publish(tx, { type: 'document.revoked', payload });
  }

  /** The owner of the subject knows which posts reach the office that issued it. */
  private mayRevoke(ctx: RequestContext, { id, kind, subjectType, subjectId, issuerUnitId }: IssuedDocument): Promise<boolean> {
    return this.access.allows(ctx, subjectType, { documentId: id, kind, subjectId, issuerUnitId, act: 'revoke' });
  }
}

const recordOf = (id: string, row: IssuedDocument | null): AuditRecord => ({
  action: 'document.revoke',
  subjectType: 'document',
  subjectId: id,
  ...(row ? { fields: [row.kind] } : {}),
  ...(row?.ownerAccountId ? { dataSubjectId: row.ownerAccountId, caseId: row.subjectId } : {}),
});
