import { Inject, Injectable } from '@nestjs/common';
import type { StoredFile } from '@tinhso/files-contract';
import { owns, platformProblems, Problem, Reader, type RequestContext } from '@tinhso/platform';
import { findFile } from '../data/files.js';
import { FileAccess } from '../file-access.js';
import { FileView } from '../file-view.js';
import { UploadStore } from '../storage/upload-store.js';
import { SettleUploadUseCase } from './settle-upload.js';

/** One of the citizen's own files. */
@Injectable()
export class DescribeFileUseCase {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(FileView) private readonly view: FileView,
    @Inject(UploadStore) private readonly uploads: UploadStore,
    @Inject(SettleUploadUseCase) private readonly settling: SettleUploadUseCase,
    @Inject(FileAccess) private readonly access: FileAccess,
  ) {}

  /** Absent and foreign are answered alike. @throws Problem not-found */
  async run(ctx: RequestContext, id: string): Promise<StoredFile> {
    let row = await findFile(this.reader.manager, id);
    if (!row || !owns(ctx, row.ownerId) || !this.access.admitsForOwner(ctx, row.subjectType))
      throw Problem.from(platformProblems, 'not-found');
    // All bytes came and the process died before it looked at them: the question is the occasion to do it.
    if (row.state === 'pending' && (await this.uploads.isComplete(id))) row = await this.settling.run(ctx, id);
    return this.view.of(row, ctx.locale);
  }
}
