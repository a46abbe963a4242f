import { Inject, Injectable } from '@nestjs/common';
import { savedLimits } from '@tinhso/bills-contract';
import { Every, systemContext, UnitOfWork, type Chore } from '@tinhso/platform';
import { purgeRemoved } from '../data/saved-codes.js';
import { DropIdle } from '../use-cases/drop-idle.js';

const AT_ONCE = 500;

/** Forgets codes that were taken out, once that cannot be undone any more, and baskets that nobody paid. */
@Every(300)
@Injectable()
export class TidyChore implements Chore {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(DropIdle) private readonly dropping: DropIdle,
  ) {}

  async run(): Promise<void> {
    const ctx = systemContext('bills.tidy');
    await this.unitOfWork.run(ctx, (tx) => purgeRemoved(tx, new Date(tx.now.getTime() - savedLimits.undoMs), AT_ONCE));
    await this.dropping.run(ctx);
  }
}
