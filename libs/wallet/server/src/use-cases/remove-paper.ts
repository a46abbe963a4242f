import { Inject, Injectable } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import { FilesFacade } from '@tinhso/files-server';
import { ownerIdOf, platformProblems, Problem, UnitOfWork, type RequestContext } from '@tinhso/platform';
import { walletProblems } from '@tinhso/wallet-contract';
import { deletePaper, lockPaper } from '../data/papers.js';
import { WALLET } from '../wallet-subject.js';

/** Takes a paper out of the wallet, pictures and all. Copies that were handed to dossiers stay there. */
@Injectable()
export class RemovePaperUseCase {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(FilesFacade) private readonly files: FilesFacade,
  ) {}

  /** @throws Problem not-found | wallet-paper-issued */
  async run(ctx: RequestContext, id: string): Promise<void> {
    await this.unitOfWork.run(ctx, async (tx) => {
      const ownerId = ownerIdOf(ctx);
      const row = await lockPaper(tx, ownerId, id);
      if (!row) throw Problem.from(platformProblems, 'not-found');
      if (row.source === 'issued') throw Problem.from(walletProblems, 'wallet-paper-issued');
      await this.files.eraseHeld(tx, WALLET, id);
      await deletePaper(tx, id);
      await appendAudit(tx, { action: 'wallet.paper-removed', subjectType: 'wallet_paper', subjectId: id, dataSubjectId: ownerId });
    });
  }
}
