import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Tx } from '@tinhso/platform';
import type { DocumentView } from '@tinhso/signing-contract';
import { IssuedDocuments } from './data/issued-documents.js';
import { viewOf } from './use-cases/document-view.js';
import { RequestDocument, type NewDocument, type RequestedDocument } from './use-cases/request-document.js';

/** What the domains above may ask of signing. */
@Injectable()
export class SigningFacade {
  constructor(@Inject(RequestDocument) private readonly request: RequestDocument) {}

  /**
   * Asks for a document inside the caller's transaction. The worker makes it after commit and publishes `document.issued`
   * (or `document.failed`). Asking again for the same subject, kind and revision gives the same document.
   */
  requestDocument(tx: Tx, wish: NewDocument): Promise<RequestedDocument> {
    return this.request.run(tx, wish);
  }

  /** Documents of many subjects in one query, oldest first; a subject without documents is left out. Rights are the caller's to check. */
  async documentsOf(manager: EntityManager, subjectType: string, subjectIds: readonly string[]): Promise<Map<string, DocumentView[]>> {
    const views = new Map<string, DocumentView[]>();
    for (const row of await new IssuedDocuments(manager).ofSubjects(subjectType, subjectIds))
      views.set(row.subjectId, [...(views.get(row.subjectId) ?? []), viewOf(row)]);
    return views;
  }

  /** One document. Rights are the caller's to check. */
  async document(manager: EntityManager, id: string): Promise<DocumentView | undefined> {
    const row = await new IssuedDocuments(manager).byId(id);
    return row ? viewOf(row) : undefined;
  }
}
