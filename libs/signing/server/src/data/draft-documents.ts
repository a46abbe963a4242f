import { Inject, Injectable } from '@nestjs/common';
import { Clock, systemContext, UnitOfWork } from '@tinhso/platform';
import { DocumentFiles } from './document-files.js';
import { forgetDraftFile, noteDraftFile } from './draft-files.js';

const CONTEXT = systemContext('signing.issue');

/** Writes files before their documents claim them, so that nothing written is ever lost from sight. */
@Injectable()
export class DraftDocuments {
  constructor(
    @Inject(DocumentFiles) private readonly files: DocumentFiles,
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** @returns the storage key; to be claimed by `forgetDraftFile` in the transaction that records it */
  async write(pdf: Buffer): Promise<string> {
    const key = this.files.newKey(this.clock.now());
    await this.unitOfWork.run(CONTEXT, (tx) => noteDraftFile(tx, key));
    await this.files.put(key, pdf);
    return key;
  }

  async discard(key: string): Promise<void> {
    await this.files.delete(key);
    await this.unitOfWork.run(CONTEXT, (tx) => forgetDraftFile(tx, key));
  }
}
