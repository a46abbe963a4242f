import { Inject, Injectable } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import { Publisher, type Tx } from '@tinhso/platform';
import { deleteFile, lockHeld } from '../data/files.js';

/** Erases the files of a subject together with it. */
@Injectable()
export class EraseHeldFiles {
  constructor(@Inject(Publisher) private readonly publisher: Publisher) {}

  async run(tx: Tx, subjectType: string, subjectId: string): Promise<void> {
    for (const { id, ownerId } of await lockHeld(tx, subjectType, subjectId)) {
      await deleteFile(tx, id);
      await appendAudit(tx, { action: 'file.deleted', subjectType: 'file', subjectId: id, dataSubjectId: ownerId });
      await this.publisher.publish(tx, { type: 'file.erased', payload: { fileId: id } });
    }
  }
}
