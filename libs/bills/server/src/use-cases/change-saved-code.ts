import { Inject, Injectable } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import { savedLimits, type ChangeSavedCode } from '@tinhso/bills-contract';
import { tidyText } from '@tinhso/kernel';
import { ownerIdOf, platformProblems, Problem, UnitOfWork, type RequestContext, type Tx } from '@tinhso/platform';
import { BillVault } from '../bill-vault.js';
import type { SavedCodeRow } from '../data/saved-code.entities.js';
import { lockSaved, updateSaved } from '../data/saved-codes.js';

/** Names a kept code anew, switches its reminders, takes it out and puts it back. */
@Injectable()
export class ChangeSavedCodeUseCase {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(BillVault) private readonly vault: BillVault,
  ) {}

  /** @throws Problem not-found */
  run(ctx: RequestContext, id: string, { nickname, remind }: ChangeSavedCode): Promise<void> {
    return this.change(ctx, id, 'bill.code-changed', async (tx, row) => {
      if (row.removedAt) throw Problem.from(platformProblems, 'not-found');
      await updateSaved(tx, id, {
        ...(nickname === undefined ? {} : { sealed: this.vault.seal(id, { ...this.vault.saved(row), nickname: tidyText(nickname) }) }),
        ...(remind === undefined ? {} : { remind: remind ? 1 : 0, nextLookAt: remind ? tx.now : null }),
      });
    });
  }

  /** Takes it out; for some minutes it can be put back. @throws Problem not-found */
  remove(ctx: RequestContext, id: string): Promise<void> {
    return this.change(ctx, id, 'bill.code-removed', async (tx, row) => {
      if (row.removedAt) throw Problem.from(platformProblems, 'not-found');
      await updateSaved(tx, id, { removedAt: tx.now });
    });
  }

  /** @throws Problem not-found when it was not taken out, or too long ago */
  restore(ctx: RequestContext, id: string): Promise<void> {
    return this.change(ctx, id, 'bill.code-restored', async (tx, row) => {
      if (!row.removedAt || tx.now.getTime() - row.removedAt.getTime() > savedLimits.undoMs)
        throw Problem.from(platformProblems, 'not-found');
      await updateSaved(tx, id, { removedAt: null });
    });
  }

  private change(ctx: RequestContext, id: string, action: string, work: (tx: Tx, row: SavedCodeRow) => Promise<void>): Promise<void> {
    return this.unitOfWork.run(ctx, async (tx) => {
      const accountId = ownerIdOf(ctx);
      const row = await lockSaved(tx, accountId, id);
      if (!row) throw Problem.from(platformProblems, 'not-found');
      await work(tx, row);
      await appendAudit(tx, { action, subjectType: 'bill_saved_code', subjectId: id, dataSubjectId: accountId });
    });
  }
}
