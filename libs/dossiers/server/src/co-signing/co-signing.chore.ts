import { Inject, Injectable } from '@nestjs/common';
import { Every, systemContext, UnitOfWork, type Chore } from '@tinhso/platform';
import { Offices } from '../offices/offices.js';
import { CoSigningChangesKeeper } from './changes.js';
import { lockDueCoSignings } from './co-signings.js';

const AT_ONCE = 100;

/** Ends invitations that ran out, and reminds of those that soon will. */
@Every(300)
@Injectable()
export class CoSigningChore implements Chore {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(CoSigningChangesKeeper) private readonly changes: CoSigningChangesKeeper,
    @Inject(Offices) private readonly offices: Offices,
  ) {}

  async run(): Promise<void> {
    await this.unitOfWork.run(systemContext('dossiers.co-signing'), async (tx) => {
      for (const row of await lockDueCoSignings(tx, tx.now, 'ended', AT_ONCE))
        await this.changes.take(tx, row, { state: 'expired', endedAt: row.expiresAt }, 'cosigning.expired');
      const before = this.offices.provinceRules(tx.now).coSigningRemindDays * 86_400_000;
      const soon = new Date(tx.now.getTime() + before);
      for (const row of await lockDueCoSignings(tx, soon, 'unreminded', AT_ONCE)) {
        // An invitation of a day or two was given knowing its end.
        const short = row.expiresAt.getTime() - row.invitedAt.getTime() <= before;
        await this.changes.take(tx, row, { remindedAt: tx.now }, short ? undefined : 'cosigning.reminded');
      }
    });
  }
}
