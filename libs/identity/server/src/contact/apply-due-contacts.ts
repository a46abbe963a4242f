import { Inject, Injectable } from '@nestjs/common';
import { isDuplicate, Log, Reader, Clock, systemContext, UnitOfWork } from '@tinhso/platform';
import { lockAccount } from '../data/accounts.js';
import { dueChanges, lockOwnChange, updateChange } from '../data/contact-changes.js';
import type { ContactChangeRow } from '../data/contact.entities.js';
import { ContactChanges } from './contact-changes.js';

/** Puts changes in force whose day of waiting went by without an objection. */
@Injectable()
export class ApplyDueContactsUseCase {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Log) private readonly log: Log,
    @Inject(ContactChanges) private readonly changes: ContactChanges,
  ) {}

  /** @returns how many took effect */
  async run(): Promise<number> {
    let applied = 0;
    for (const due of await dueChanges(this.reader.manager, this.clock.now())) if (await this.apply(due)) applied++;
    return applied;
  }

  private async apply({ id, accountId }: ContactChangeRow): Promise<boolean> {
    try {
      return await this.unitOfWork.run(systemContext('identity.contacts'), async (tx) => {
        const account = await lockAccount(tx, accountId);
        const change = await lockOwnChange(tx, id, accountId);
        if (account?.state !== 'active' || change?.state !== 'waiting' || !change.effectiveAt || tx.now < change.effectiveAt) return false;
        await this.changes.apply(tx, account, change);
        return true;
      });
    } catch (error) {
      if (!isDuplicate(error)) throw error;
      // Its real owner was faster: the change is void.
      this.log.info({ changeId: id }, 'a contact was confirmed by another account meanwhile');
      await this.unitOfWork.run(systemContext('identity.contacts'), (tx) => updateChange(tx, id, { state: 'cancelled' }));
      return false;
    }
  }
}
