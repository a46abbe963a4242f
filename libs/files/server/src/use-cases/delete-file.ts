import { Inject, Injectable } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import { fileProblems } from '@tinhso/files-contract';
import { owns, platformProblems, Problem, Publisher, UnitOfWork, type RequestContext } from '@tinhso/platform';
import { deleteFile, lockFiles } from '../data/files.js';

/** Deletes one of the citizen's own files, whole or half sent, unless a dossier holds it. Its content follows within seconds. */
@Injectable()
export class DeleteFileUseCase {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Publisher) private readonly publisher: Publisher,
  ) {}

  /** @throws Problem not-found, file-attached */
  async run(ctx: RequestContext, id: string): Promise<void> {
    await this.unitOfWork.run(ctx, async (tx) => {
      const [row] = await lockFiles(tx.manager, [id]);
      if (!row || !owns(ctx, row.ownerId)) throw Problem.from(platformProblems, 'not-found');
      if (row.subjectId !== null) throw Problem.from(fileProblems, 'file-attached');
      await deleteFile(tx, id);
      await appendAudit(tx, { action: 'file.deleted', subjectType: 'file', subjectId: id, dataSubjectId: row.ownerId });
      await this.publisher.publish(tx, { type: 'file.erased', payload: { fileId: id } });
    });
  }
}
