import { Inject, Injectable } from '@nestjs/common';
import { Every, Log, type Chore } from '@tinhso/platform';
import { ExamineBooks } from '../use-cases/examine-books.js';

/** Examines the books every hour; a fault is an error in the log, because money that cannot be explained must wake somebody. */
@Every(3_600)
@Injectable()
export class ExamineBooksChore implements Chore {
  constructor(
    @Inject(ExamineBooks) private readonly books: ExamineBooks,
    @Inject(Log) private readonly log: Log,
  ) {}

  async run(): Promise<void> {
    const faults = await this.books.run();
    if (Object.values(faults).some((count) => count !== 0)) this.log.error({ faults }, 'the books of payments have faults');
  }
}
