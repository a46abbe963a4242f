import { Inject, Injectable } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import { fileLimits, fileProblems } from '@tinhso/files-contract';
import { newId } from '@tinhso/kernel';
import { FieldCipher, Problem, UnitOfWork, type RequestContext } from '@tinhso/platform';
import { ContentGate } from '../content/content-gate.js';
import { insertFile, markReady } from '../data/files.js';
import { cleanFileName } from '../domain/file-name.js';
import { FileStorage } from '../storage/file-storage.js';

/** A file that did not come by an upload of its owner: a scan at the counter, a picture of the demo. */
export interface GivenFile {
  /** Account it belongs to. */
  readonly ownerId: string;
  readonly name: string;
  /** Key of the paper in the procedure's form. */
  readonly paper?: string;
  readonly bytes: Buffer;
}

/** Keeps a file that is there as a whole. It passes the same gate as every upload. */
@Injectable()
export class KeepFile {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(ContentGate) private readonly gate: ContentGate,
    @Inject(FileStorage) private readonly storage: FileStorage,
    @Inject(FieldCipher) private readonly cipher: FieldCipher,
  ) {}

  /** @returns id of the ready file. @throws Problem with the gate's reason */
  async run(ctx: RequestContext, { ownerId, name: given, paper, bytes }: GivenFile): Promise<string> {
    const id = newId();
    const name = cleanFileName(given);
    const examined = await this.gate.examine(bytes, { name });
    if (examined.kind === 'refused') throw Problem.from(fileProblems, examined.refusal.code);
    // Content first: a ready row without content must never be seen. Content without a row is swept.
    await this.storage.put(id, examined.bytes);
    await this.unitOfWork.run(ctx, async (tx) => {
      const keepUntil = new Date(tx.now.getTime() + fileLimits.unclaimedHours * 3_600_000);
      const row = { id, ownerId, nameSealed: this.cipher.seal(id, name), paper: paper ?? null, declaredType: null };
      await insertFile(tx, { ...row, size: bytes.length, keepUntil });
      await markReady(tx, id, examined);
      await appendAudit(tx, { action: 'file.sent', subjectType: 'file', subjectId: id, dataSubjectId: ownerId });
    });
    return id;
  }
}
