import { Inject, Injectable } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import { tidyText } from '@tinhso/kernel';
import { ownerIdOf, platformProblems, Problem, UnitOfWork, type RequestContext } from '@tinhso/platform';
import type { RenamePaper } from '@tinhso/wallet-contract';
import { lockPaper, resealPaper } from '../data/papers.js';
import { WalletVault } from '../vault.js';

/** Calls a paper something else: two birth certificates are told apart by whose they are. Offices see its own name. */
@Injectable()
export class RenamePaperUseCase {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(WalletVault) private readonly vault: WalletVault,
  ) {}

  /** @throws Problem not-found */
  async run(ctx: RequestContext, id: string, { name }: RenamePaper): Promise<void> {
    await this.unitOfWork.run(ctx, async (tx) => {
      const ownerId = ownerIdOf(ctx);
      const row = await lockPaper(tx, ownerId, id);
      if (!row) throw Problem.from(platformProblems, 'not-found');
      await resealPaper(tx, id, this.vault.seal(id, { ...this.vault.paper(row), name: tidyText(name) }));
      await appendAudit(tx, { action: 'wallet.paper-renamed', subjectType: 'wallet_paper', subjectId: id, dataSubjectId: ownerId });
    });
  }
}
