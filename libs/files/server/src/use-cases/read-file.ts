import type { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { appendAudit, recordRefusal, type AuditRecord } from '@tinhso/audit-server';
import { fileProblems, type FileMediaType } from '@tinhso/files-contract';
import { authorityOf, owns, platformProblems, Problem, Reader, UnitOfWork, type RequestContext } from '@tinhso/platform';
import { findFile } from '../data/files.js';
import type { StoredFileRow } from '../data/stored-file.entity.js';
import { FileAccess } from '../file-access.js';
import { FileView } from '../file-view.js';
import { FileStorage } from '../storage/file-storage.js';

/** Content of a file for whoever may read it. */
export interface FileContent {
  readonly stream: Readable;
  readonly mediaType: FileMediaType;
  /** Bytes. */
  readonly size: number;
  readonly name: string;
}

/** Opens the content of a file: for its owner, or for whom the domain that holds it says. What others read is audited. */
@Injectable()
export class ReadFileUseCase {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(FileAccess) private readonly access: FileAccess,
    @Inject(FileStorage) private readonly storage: FileStorage,
    @Inject(FileView) private readonly view: FileView,
  ) {}

  /** Absent and denied are answered alike. @throws Problem not-found, file-not-ready */
  async run(ctx: RequestContext, id: string): Promise<FileContent> {
    const row = await findFile(this.reader.manager, id);
    const own = row !== undefined && owns(ctx, row.ownerId) && this.access.admitsForOwner(ctx, row.subjectType);
    if (!row || !(own || (await this.others(ctx, row)))) {
      if (ctx.actor.kind === 'staff') await recordRefusal(this.unitOfWork, ctx, recordOf(id, row));
      throw Problem.from(platformProblems, 'not-found');
    }
    if (row.state !== 'ready' || row.mediaType === null) throw Problem.from(fileProblems, 'file-not-ready');
    // Who reads for somebody else is not the owner, and the owner may ask who read.
    if (!own || authorityOf(ctx))
      await this.unitOfWork.run(ctx, (tx) => appendAudit(tx, { ...recordOf(id, row), fields: row.paper ? [row.paper] : ['content'] }));
    return { stream: await this.storage.stream(id), mediaType: row.mediaType, size: row.size, name: this.view.nameOf(row) };
  }

  /**
   * What the domain that holds it shows to everybody: judged there, and not recorded, because nobody in particular reads it.
   * @throws Problem not-found unless this subject holds it
   */
  async published(id: string, subjectType: string, subjectId: string): Promise<FileContent> {
    const row = await findFile(this.reader.manager, id);
    if (!row || row.subjectType !== subjectType || row.subjectId !== subjectId) throw Problem.from(platformProblems, 'not-found');
    if (row.state !== 'ready' || row.mediaType === null) throw Problem.from(platformProblems, 'not-found');
    return { stream: await this.storage.stream(id), mediaType: row.mediaType, size: row.size, name: this.view.nameOf(row) };
  }

  private others(ctx: RequestContext, { id, ownerId, subjectType, subjectId }: StoredFileRow): Promise<boolean> {
    if (subjectType === null || subjectId === null) return Promise.resolve(false);
    return this.access.allows(ctx, { id, ownerId, subjectType, subjectId });
  }
}

const recordOf = (id: string, row: StoredFileRow | undefined): AuditRecord => ({
  action: 'file.read',
  subjectType: 'file',
  subjectId: id,
  ...(row ? { dataSubjectId: row.ownerId } : {}),
  ...(row?.subjectId ? { caseId: row.subjectId } : {}),
});
