import { Inject, Injectable } from '@nestjs/common';
import { UnitOfWork, type RequestContext } from '@tinhso/platform';
import { DocumentFiles } from '../data/document-files.js';
import { abandonedDraftFiles, forgetDraftFile } from '../data/draft-files.js';

const ABANDONED_AFTER_MS = 3_600_000;

/** Removes files that an attempt wrote before it died. A document's own file is never among them: claiming it forgets the draft. */
@Injectable()
export class SweepDraftFiles {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(DocumentFiles) private readonly files: DocumentFiles,
  ) {}

  /** @returns files removed, at most 100 */
  run(ctx: RequestContext): Promise<number> {
    return this.unitOfWork.run(ctx, async (tx) => {
      const keys = await abandonedDraftFiles(tx, new Date(tx.now.getTime() - ABANDONED_AFTER_MS));
      for (const key of keys) {
        // Deleting twice is harmless, so a rollback after it is, too.
        await this.files.delete(key);
        await forgetDraftFile(tx, key);
      }
      return keys.length;
    });
  }
}
