import { Inject, Injectable } from '@nestjs/common';
import { Every, systemContext, UnitOfWork, type Chore } from '@tinhso/platform';
import { CoSigningChangesKeeper } from './changes.js';
import { lockDueCoSignings } from './co-signings.js';

const AT_ONCE = 100;
/** Days before the end of an invitation at which both sides are reminded, once. */
const REMIND_DAYS = 3;

/** Ends invitations that ran out, and reminds of those that soon will. */
@Every(300)
@Injectable()
export class CoSigningChore implements Chore {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(CoSigningChangesKeeper) private readonly changes: CoSigningChangesKeeper,
  ) {}

  async run(): Promise<void> {
    await this.unitOfWork.run(systemContext('dossiers.co-signing'), async (tx) => {
      for (const row of await lockDueCoSignings(tx, tx.now, 'ended', AT_ONCE))
        await this.changes.take(tx, row, { state: 'expired', endedAt: row.expiresAt }, 'cosigning.expired');
      const soon = new Date(tx.now.getTime() + REMIND_DAYS * 86_400_000);
      for (const row of await lockDueCoSignings(tx, soon, 'unreminded', AT_ONCE)) {
        // An invitation of a day or two was given knowing its end.
        const short = row.expiresAt.getTime() - row.invitedAt.getTime() <= REMIND_DAYS * 86_400_000;
        await this.changes.take(tx, row, { remindedAt: tx.now }, short ? undefined : 'cosigning.reminded');
      }
    });
  }
}
