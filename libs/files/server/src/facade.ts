import { Inject, Injectable } from '@nestjs/common';
import type { FileMediaType } from '@tinhso/files-contract';
import type { RequestContext, Tx } from '@tinhso/platform';
import type { EntityManager } from 'typeorm';
import { extendKeeping, findFiles } from './data/files.js';
import type { StoredFileRow } from './data/stored-file.entity.js';
import { FileView } from './file-view.js';
import { claimFiles, usableFiles, type FileClaim, type FileQuestion } from './use-cases/claim-files.js';
import { CopyFile } from './use-cases/copy-file.js';
import { EraseHeldFiles } from './use-cases/erase-held-files.js';
import { KeepFile, type GivenFile } from './use-cases/keep-file.js';
import { ReadFileUseCase, type FileContent } from './use-cases/read-file.js';

/** A ready file as other domains show it. */
export interface FileSummary {
  readonly id: string;
  readonly name: string;
  readonly mediaType: FileMediaType;
  /** Bytes. */
  readonly size: number;
  /** SHA-256 of the content, hexadecimal. */
  readonly sha256: string;
  readonly width?: number;
  readonly height?: number;
}

/** What other domains may ask of files. */
@Injectable()
export class FilesFacade {
  constructor(
    @Inject(FileView) private readonly view: FileView,
    @Inject(ReadFileUseCase) private readonly reading: ReadFileUseCase,
    @Inject(KeepFile) private readonly keeping: KeepFile,
    @Inject(CopyFile) private readonly copying: CopyFile,
    @Inject(EraseHeldFiles) private readonly erasing: EraseHeldFiles,
  ) {}

  /**
   * Takes files for a subject in its transaction; in the order asked. Repeating a claim changes nothing.
   * @throws Problem files-unusable (422) naming every file that is absent, another's, not ready, or taken
   */
  async claimFiles(tx: Tx, claim: FileClaim): Promise<FileSummary[]> {
    return (await claimFiles(tx, claim)).flatMap((row) => this.summary(row) ?? []);
  }

  /** Whether a claim of these files would succeed now. @throws Problem files-unusable naming every file that cannot be taken */
  async assertUsable(tx: Tx, files: FileQuestion): Promise<void> {
    await usableFiles(tx, files);
  }

  /**
   * Keeps a file that did not come by an upload of its owner, through the same gate. Takes its own transaction.
   * @returns id of the ready file. @throws Problem with the gate's reason
   */
  keepFile(ctx: RequestContext, file: GivenFile): Promise<string> {
    return this.keeping.run(ctx, file);
  }

  /**
   * Another file with the content of one that the owner of `ctx` has, for a second subject, or for another paper. Takes its own transaction.
   * @returns id of the copy. @throws Problem files-unusable
   */
  copyFile(ctx: RequestContext, fileId: string, forPaper?: string): Promise<string> {
    return this.copying.run(ctx, fileId, forPaper);
  }

  /** Erases what a subject holds, content and all, inside the caller's transaction: a file without its subject is nobody's. */
  async eraseHeld(tx: Tx, subjectType: string, subjectId: string): Promise<void> {
    await this.erasing.run(tx, subjectType, subjectId);
  }

  /** Keeps unclaimed files of an account at least until then, for drafts that live longer than a day. */
  async keepFiles(tx: Tx, { accountId, fileIds, until }: { accountId: string; fileIds: readonly string[]; until: Date }): Promise<void> {
    if (fileIds.length > 0) await extendKeeping(tx, accountId, fileIds, until);
  }

  /** Ready files by id, in one query; others are left out. Says nothing about who may see them. */
  async describe(manager: EntityManager, fileIds: readonly string[]): Promise<Map<string, FileSummary>> {
    const summaries = (await findFiles(manager, fileIds)).flatMap((row) => this.summary(row) ?? []);
    return new Map(summaries.map((summary) => [summary.id, summary]));
  }

  /** Opens a file for the actor of `ctx`. @throws Problem not-found when absent or denied, file-not-ready */
  readFile(ctx: RequestContext, fileId: string): Promise<FileContent> {
    return this.reading.run(ctx, fileId);
  }

  /** Opens a file that its subject shows to everybody; whether it does is the caller's to judge. @throws Problem not-found unless it is held so */
  openPublished(fileId: string, subjectType: string, subjectId: string): Promise<FileContent> {
    return this.reading.published(fileId, subjectType, subjectId);
  }

  private summary(row: StoredFileRow): FileSummary | undefined {
    const { id, mediaType, size, sha256, width, height } = row;
    if (row.state !== 'ready' || mediaType === null || sha256 === null) return undefined;
    const pixels = width === null || height === null ? {} : { width, height };
    return { id, name: this.view.nameOf(row), mediaType, size, sha256: sha256.toString('hex'), ...pixels };
  }
}
