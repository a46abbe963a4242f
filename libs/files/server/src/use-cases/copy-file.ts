import { Inject, Injectable } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import { fileLimits, fileProblems } from '@tinhso/files-contract';
import { newId } from '@tinhso/kernel';
import { FieldCipher, ownerIdOf, Problem, Reader, UnitOfWork, type RequestContext } from '@tinhso/platform';
import { findFile, insertFile, markReady } from '../data/files.js';
import { FileStorage } from '../storage/file-storage.js';

/** Makes another file of the same content: each belongs to one subject and is erased with it. */
@Injectable()
export class CopyFile {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Reader) private readonly reader: Reader,
    @Inject(FileStorage) private readonly storage: FileStorage,
    @Inject(FieldCipher) private readonly cipher: FieldCipher,
  ) {}

  /** @returns id of the copy, ready and held by nobody. @throws Problem files-unusable for a file that is not the owner's or not ready */
  async run(ctx: RequestContext, fileId: string, forPaper?: string): Promise<string> {
    const ownerId = ownerIdOf(ctx);
    const row = await findFile(this.reader.manager, fileId);
    const { mediaType, sha256 } = row ?? {};
    if (!row || row.ownerId !== ownerId || row.state !== 'ready' || !mediaType || !sha256)
      throw Problem.from(fileProblems, 'files-unusable');
    const id = newId();
    // Content first: a ready row without content must never be seen. Content without a row is swept.
    const bytes = await this.storage.copy(fileId, id);
    await this.unitOfWork.run(ctx, async (tx) => {
      const keepUntil = new Date(tx.now.getTime() + fileLimits.unclaimedHours * 3_600_000);
      const nameSealed = this.cipher.seal(id, this.cipher.open(row.id, row.nameSealed));
      const { declaredType, size } = row;
      await insertFile(tx, { id, ownerId, nameSealed, paper: forPaper ?? row.paper, declaredType, size, keepUntil });
      await markReady(tx, id, { kind: 'kept', mediaType, bytes, sha256, width: row.width ?? undefined, height: row.height ?? undefined });
      await appendAudit(tx, { action: 'file.sent', subjectType: 'file', subjectId: id, dataSubjectId: ownerId });
    });
    return id;
  }
}
