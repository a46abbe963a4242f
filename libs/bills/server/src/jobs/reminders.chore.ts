import { Inject, Injectable } from '@nestjs/common';
import { Every, systemContext, type Chore } from '@tinhso/platform';
import { LookForDue } from '../use-cases/look-for-due.js';
import { TellWhatIsDue } from '../use-cases/tell-what-is-due.js';

/** Looks for bills that fall due, and tells of them. A small number at a time: a day has time enough for everybody. */
@Every(20)
@Injectable()
export class RemindersChore implements Chore {
  constructor(
    @Inject(LookForDue) private readonly looking: LookForDue,
    @Inject(TellWhatIsDue) private readonly telling: TellWhatIsDue,
  ) {}

  async run(): Promise<void> {
    const ctx = systemContext('bills.reminders');
    await this.looking.run(ctx);
    await this.telling.run(ctx);
  }
}
