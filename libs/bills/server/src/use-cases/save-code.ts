import { Inject, Injectable } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import { billsProblems, savedLimits, type SaveCode } from '@tinhso/bills-contract';
import { newId, tidyText } from '@tinhso/kernel';
import { ownerIdOf, Problem, UnitOfWork, type RequestContext } from '@tinhso/platform';
import { BillVault } from '../bill-vault.js';
import { BillerBook } from '../billers.js';
import { deleteSaved, insertSaved, lockByCode, savedOf } from '../data/saved-codes.js';

/** Keeps a code under a name of one's own. */
@Injectable()
export class SaveCodeUseCase {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(BillerBook) private readonly book: BillerBook,
    @Inject(BillVault) private readonly vault: BillVault,
  ) {}

  /** @throws Problem biller-unknown | customer-code-faulty | code-saved-already | saved-codes-full */
  run(ctx: RequestContext, wish: SaveCode): Promise<{ id: string }> {
    const { biller, code } = this.book.checked(wish.biller, wish.code);
    return this.unitOfWork.run(ctx, async (tx) => {
      const accountId = ownerIdOf(ctx);
      const codeIndex = this.vault.index(biller.key, code);
      const known = await lockByCode(tx, accountId, biller.key, codeIndex);
      if (known && !known.removedAt) throw Problem.from(billsProblems, 'code-saved-already');
      if (known) await deleteSaved(tx, known.id);
      if ((await savedOf(tx.manager, accountId)).length >= savedLimits.codes) throw Problem.from(billsProblems, 'saved-codes-full');
      const id = newId();
      await insertSaved(tx, {
        id,
        accountId,
        biller: biller.key,
        codeIndex,
        sealed: this.vault.seal(id, { code, nickname: tidyText(wish.nickname) }),
        seenSealed: null,
        seenAt: null,
        remind: wish.remind ? 1 : 0,
        nextLookAt: wish.remind ? tx.now : null,
        removedAt: null,
        createdAt: tx.now,
      });
      await appendAudit(tx, { action: 'bill.code-saved', subjectType: 'bill_saved_code', subjectId: id, dataSubjectId: accountId });
      return { id };
    });
  }
}
