import { Inject, Injectable } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import { Publisher, UnitOfWork, type RequestContext } from '@tinhso/platform';
import { deleteFile, lockForgotten } from '../data/files.js';

/** Files of one pass: the transaction stays short. */
const BATCH = 100;

/** Lets go of files that nothing holds and whose time is over: sent and never used, half sent, refused. */
@Injectable()
export class SweepFilesUseCase {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Publisher) private readonly publisher: Publisher,
  ) {}

  /** One pass. @returns how many files went */
  run(ctx: RequestContext): Promise<number> {
    return this.unitOfWork.run(ctx, async (tx) => {
      const forgotten = await lockForgotten(tx, BATCH);
      for (const { id, ownerId } of forgotten) {
        await deleteFile(tx, id);
        await appendAudit(tx, { action: 'file.expired', subjectType: 'file', subjectId: id, dataSubjectId: ownerId });
        await this.publisher.publish(tx, { type: 'file.erased', payload: { fileId: id } });
      }
      return forgotten.length;
    });
  }
}
