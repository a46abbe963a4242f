import { Inject, Injectable } from '@nestjs/common';
import { Every, systemContext, UnitOfWork, type Chore } from '@tinhso/platform';
import { deleteExpiredReceptions } from './receptions.js';

const AT_ONCE = 500;

/** Erases what clerks began and never finished. */
@Every(600)
@Injectable()
export class ExpiredReceptionsChore implements Chore {
  constructor(@Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork) {}

  async run(): Promise<void> {
    await this.unitOfWork.run(systemContext('dossiers.expired-receptions'), (tx) => deleteExpiredReceptions(tx, AT_ONCE));
  }
}
