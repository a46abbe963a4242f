import { Inject, Injectable } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import { platformProblems, Problem, Reader, UnitOfWork, type RequestContext } from '@tinhso/platform';
import { ContentGate, type Examined } from '../content/content-gate.js';
import { findFile, markReady, markRefused } from '../data/files.js';
import type { StoredFileRow } from '../data/stored-file.entity.js';
import { FileView } from '../file-view.js';
import { FileStorage } from '../storage/file-storage.js';
import { UploadStore } from '../storage/upload-store.js';

/**
 * Last step of an upload, once every byte has come: examines the content, keeps what may be kept, settles the row.
 * May run again, or twice at once, after a crash or a lost answer: the row is settled by whoever comes first.
 */
@Injectable()
export class SettleUploadUseCase {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Reader) private readonly reader: Reader,
    @Inject(ContentGate) private readonly gate: ContentGate,
    @Inject(FileStorage) private readonly storage: FileStorage,
    @Inject(UploadStore) private readonly uploads: UploadStore,
    @Inject(FileView) private readonly view: FileView,
  ) {}

  /** @returns the settled row, ready or refused */
  async run(ctx: RequestContext, id: string): Promise<StoredFileRow> {
    const row = await this.find(id);
    if (row.state !== 'pending') return row;
    const examined = await this.gate.examine(await this.uploads.read(id), {
      name: this.view.nameOf(row),
      ...(row.declaredType === null ? {} : { declaredType: row.declaredType }),
    });
    // Content first: a ready row without content must never be seen. Content without a row is swept.
    if (examined.kind === 'kept') await this.storage.put(id, examined.bytes);
    await this.settle(ctx, row, examined);
    await this.uploads.erase(id);
    return this.find(id);
  }

  private async settle(ctx: RequestContext, { id, ownerId }: StoredFileRow, examined: Examined): Promise<void> {
    await this.unitOfWork.run(ctx, async (tx) => {
      const first = examined.kind === 'kept' ? await markReady(tx, id, examined) : await markRefused(tx, id, examined.refusal);
      if (first)
        await appendAudit(tx, {
          action: examined.kind === 'kept' ? 'file.sent' : 'file.refused',
          subjectType: 'file',
          subjectId: id,
          dataSubjectId: ownerId,
        });
    });
  }

  private async find(id: string): Promise<StoredFileRow> {
    const row = await findFile(this.reader.manager, id);
    if (!row) throw Problem.from(platformProblems, 'not-found');
    return row;
  }
}
