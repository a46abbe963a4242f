import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { appendAudit, recordRefusal, type AuditRecord } from '@tinhso/audit-server';
import {
  accountIdOf,
  authorityOf,
  owns,
  platformProblems,
  Problem,
  Publisher,
  Reader,
  UnitOfWork,
  type RequestContext,
  type Tx,
} from '@tinhso/platform';
import { definitionOf, signingProblems, type DocumentReadForAnotherEvent } from '@tinhso/signing-contract';
import { DocumentFiles } from '../data/document-files.js';
import type { IssuedDocument } from '../data/issued-document.entity.js';
import { IssuedDocuments } from '../data/issued-documents.js';
import { DocumentAccess } from '../ports/document-access.js';

export interface ReadableDocument {
  readonly pdf: Buffer;
  /** Without path or extension, e.g. `Giấy khai sinh 12-2026`. */
  readonly name: string;
}

/** The PDF of a document for somebody who may read it. Every reading is audited. */
@Injectable()
export class ReadDocument {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(DocumentAccess) private readonly access: DocumentAccess,
    @Inject(DocumentFiles) private readonly files: DocumentFiles,
    @Inject(Publisher) private readonly publisher: Publisher,
  ) {}

  /** @throws Problem not-found for absent and forbidden alike, document-being-made, document-failed */
  async run(ctx: RequestContext, id: string): Promise<ReadableDocument> {
    const row = await new IssuedDocuments(this.reader.manager).byId(id);
    if (!row || !(await this.mayRead(ctx, row))) {
      if (ctx.actor.kind === 'staff') await recordRefusal(this.unitOfWork, ctx, recordOf(id, row));
      throw Problem.from(platformProblems, 'not-found');
    }
    if (row.state === 'requested') throw Problem.from(signingProblems, 'document-being-made', { retryAfter: 2 });
    if (row.state === 'failed' || !row.storageKey) throw Problem.from(signingProblems, 'document-failed');
    const pdf = await this.files.get(row.storageKey);
    // A file that was changed on the disk is never handed out as an official document.
    if (
      !createHash('sha256')
        .update(pdf)
        .digest()
        .equals(row.sha256 ?? Buffer.alloc(0))
    )
      throw new Error(`the file of document ${id} was changed`);
    await this.unitOfWork.run(ctx, (tx) => this.record(tx, row));
    return { pdf, name: [definitionOf(row.kind).vi, row.number?.replace(/\//g, '-')].filter(Boolean).join(' ') };
  }

  private async record(tx: Tx, row: IssuedDocument): Promise<void> {
    const { id, subjectType, subjectId } = row;
    await appendAudit(tx, recordOf(id, row));
    const authority = authorityOf(tx.ctx);
    if (!authority) return;
    const payload: DocumentReadForAnotherEvent['payload'] = {
      documentId: id,
      subjectType,
      subjectId,
      authority,
      actorId: accountIdOf(tx.ctx),
    };
    await this.publisher.publish(tx, { type: 'document.read_for_another', payload });
  }

  private async mayRead(ctx: RequestContext, row: IssuedDocument): Promise<boolean> {
    const { id, kind, subjectType, subjectId, ownerAccountId, issuerUnitId } = row;
    if (owns(ctx, ownerAccountId)) return true;
    return this.access.allows(ctx, subjectType, { documentId: id, kind, subjectId, issuerUnitId, act: 'read' });
  }
}

const recordOf = (id: string, row: IssuedDocument | null): AuditRecord => ({
  action: 'document.read',
  subjectType: 'document',
  subjectId: id,
  ...(row ? { fields: [row.kind] } : {}),
  ...(row?.ownerAccountId ? { dataSubjectId: row.ownerAccountId, caseId: row.subjectId } : {}),
});
