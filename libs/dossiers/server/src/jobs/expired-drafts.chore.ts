import { Inject, Injectable } from '@nestjs/common';
import { Every, systemContext, UnitOfWork, type Chore } from '@tinhso/platform';
import { deleteExpiredDrafts } from '../data/drafts.js';

const AT_ONCE = 500;

/** Erases drafts that nobody touched for a long time. */
@Every(600)
@Injectable()
export class ExpiredDraftsChore implements Chore {
  constructor(@Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork) {}

  async run(): Promise<void> {
    await this.unitOfWork.run(systemContext('dossiers.expired-drafts'), (tx) => deleteExpiredDrafts(tx, AT_ONCE));
  }
}
