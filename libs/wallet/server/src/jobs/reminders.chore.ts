import { Inject, Injectable } from '@nestjs/common';
import { Every, systemContext, type Chore } from '@tinhso/platform';
import { TellWhatRunsOut } from '../use-cases/tell-what-runs-out.js';

/** Looks for papers that run out. A small number of wallets at a time: a day has time enough for everybody. */
@Every(30)
@Injectable()
export class RemindersChore implements Chore {
  constructor(@Inject(TellWhatRunsOut) private readonly telling: TellWhatRunsOut) {}

  async run(): Promise<void> {
    await this.telling.run(systemContext('wallet.reminders'));
  }
}
