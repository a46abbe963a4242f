import { Inject, Injectable } from '@nestjs/common';
import { Every, systemContext, type Chore } from '@tinhso/platform';
import { CheckPayments } from '../use-cases/check-payments.js';

/** Looks every other second whether an attempt has to be asked about: somebody who came back from the gateway waits for it. */
@Every(2)
@Injectable()
export class CheckPaymentsChore implements Chore {
  constructor(@Inject(CheckPayments) private readonly checking: CheckPayments) {}

  async run(): Promise<void> {
    await this.checking.run(systemContext('payments.checks'));
  }
}
