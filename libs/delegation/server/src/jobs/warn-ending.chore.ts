import { Inject, Injectable } from '@nestjs/common';
import { delegationLimits } from '@tinhso/delegation-contract';
import { Every, Publisher, systemContext, UnitOfWork, type Chore } from '@tinhso/platform';
import { lockEnding, updateDelegation } from '../data/delegations.js';

const AT_ONCE = 100;

/** Tells both sides some days ahead that a right runs out, once. */
@Every(300)
@Injectable()
export class WarnEndingChore implements Chore {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Publisher) private readonly publisher: Publisher,
  ) {}

  async run(): Promise<void> {
    await this.unitOfWork.run(systemContext('delegation.ending'), async (tx) => {
      const before = new Date(tx.now.getTime() + delegationLimits.warnDays * 86_400_000);
      for (const row of await lockEnding(tx, before, AT_ONCE)) {
        // A right of a day or two was given knowing its end.
        const short = row.expiresAt && row.expiresAt.getTime() - row.createdAt.getTime() <= delegationLimits.warnDays * 86_400_000;
        await updateDelegation(tx, row, { warnedAt: tx.now });
        if (!short) await this.publisher.publish(tx, { type: 'delegation.expiring', payload: { delegationId: row.id } });
      }
    });
  }
}
