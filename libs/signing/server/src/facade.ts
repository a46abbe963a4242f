import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Tx } from '@tinhso/platform';
import type { DocumentView, RevokeDocument } from '@tinhso/signing-contract';
import { DocumentFiles } from './data/document-files.js';
import { IssuedDocuments } from './data/issued-documents.js';
import { DocumentViews } from './use-cases/document-views.js';
import { RequestDocument, type NewDocument, type RequestedDocument } from './use-cases/request-document.js';
import { RevokeDocumentUseCase } from './use-cases/revoke-document.js';

/** What the domains above may ask of signing. */
@Injectable()
export class SigningFacade {
  constructor(
    @Inject(RequestDocument) private readonly request: RequestDocument,
    @Inject(RevokeDocumentUseCase) private readonly revoking: RevokeDocumentUseCase,
    @Inject(DocumentViews) private readonly views: DocumentViews,
    @Inject(DocumentFiles) private readonly files: DocumentFiles,
  ) {}

  /**
   * Asks for a document inside the caller's transaction. The worker makes it after commit and publishes `document.issued`
   * (or `document.failed`). Asking again for the same subject, kind and revision gives the same document.
   */
  requestDocument(tx: Tx, wish: NewDocument): Promise<RequestedDocument> {
    return this.request.run(tx, wish);
  }

  /**
   * Takes a document back inside the caller's transaction. Rights are the caller's to check.
   * @throws Problem document-not-signed | document-revoked
   */
  async revoke(tx: Tx, documentId: string, words: RevokeDocument): Promise<void> {
    const row = await new IssuedDocuments(tx.manager).byId(documentId);
    if (!row) throw new Error(`no document ${documentId}`);
    await this.revoking.revoke(tx, row, words);
  }

  /** Documents of many subjects, oldest first, with `revocation` where one was taken back; a subject without documents is left out. Three queries at most. Rights are the caller's to check. */
  async documentsOf(manager: EntityManager, subjectType: string, subjectIds: readonly string[]): Promise<Map<string, DocumentView[]>> {
    const rows = await new IssuedDocuments(manager).ofSubjects(subjectType, subjectIds);
    const shown = await this.views.of(manager, rows);
    const views = new Map<string, DocumentView[]>();
    for (const [i, { subjectId }] of rows.entries()) {
      const view = shown[i];
      if (view) views.set(subjectId, [...(views.get(subjectId) ?? []), view]);
    }
    return views;
  }

  /** One document, with `revocation` when it was taken back. Rights are the caller's to check. */
  async document(manager: EntityManager, id: string): Promise<DocumentView | undefined> {
    return (await this.documents(manager, [id])).get(id);
  }

  /** Documents by id, for who keeps a list of them: `revocation` says when, why and what took the place. */
  async documents(manager: EntityManager, ids: readonly string[]): Promise<Map<string, DocumentView>> {
    const rows = await new IssuedDocuments(manager).byIds(ids);
    return new Map((await this.views.of(manager, rows)).map((view) => [view.id, view]));
  }

  /**
   * The signed file of a document that is ready, the very bytes of the register. Rights are the caller's to check.
   * @throws Error when there is none, or when the file was changed on the disk
   */
  async content(manager: EntityManager, id: string): Promise<Buffer> {
    const row = await new IssuedDocuments(manager).byId(id);
    if (!row?.storageKey) throw new Error(`document ${id} has no file`);
    const pdf = await this.files.get(row.storageKey);
    const digest = createHash('sha256').update(pdf).digest();
    if (!digest.equals(row.sha256 ?? Buffer.alloc(0))) throw new Error(`the file of document ${id} was changed`);
    return pdf;
  }
}
