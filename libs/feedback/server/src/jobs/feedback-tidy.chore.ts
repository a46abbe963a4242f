import { Inject, Injectable } from '@nestjs/common';
import { Every, systemContext, UnitOfWork, type Chore } from '@tinhso/platform';
import { deleteWaiting } from '../data/followers.js';
import { PhonePeople } from '../people/phone-people.js';

const DAY = 86_400_000;

/** Forgets addresses and phones that somebody typed and nobody confirmed. */
@Every(600)
@Injectable()
export class FeedbackTidyChore implements Chore {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(PhonePeople) private readonly people: PhonePeople,
  ) {}

  async run(): Promise<void> {
    await this.unitOfWork.run(systemContext('feedback.tidy'), async (tx) => {
      await deleteWaiting(tx, new Date(tx.now.getTime() - 2 * DAY));
      await this.people.forgetUnconfirmed(tx, new Date(tx.now.getTime() - DAY));
    });
  }
}
