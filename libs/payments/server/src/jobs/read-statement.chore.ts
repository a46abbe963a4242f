import { Inject, Injectable } from '@nestjs/common';
import { Every, Log, systemContext, type Chore } from '@tinhso/platform';
import { ReadStatement } from '../use-cases/transfers/read-statement.js';

/** Reads the statement of the bank every half minute. A bank that is away is asked again; what came meanwhile is on the next statement. */
@Every(30)
@Injectable()
export class ReadStatementChore implements Chore {
  constructor(
    @Inject(ReadStatement) private readonly reading: ReadStatement,
    @Inject(Log) private readonly log: Log,
  ) {}

  async run(): Promise<void> {
    try {
      await this.reading.run(systemContext('payments.statement'));
    } catch (error) {
      this.log.warn({ err: error }, 'the statement of the bank could not be read');
    }
  }
}
