import { Inject, Injectable } from '@nestjs/common';
import { Every, type Chore } from '@tinhso/platform';
import { RemindOfficers } from '../use-cases/remind-officers.js';

@Every(300)
@Injectable()
export class ReminderChore implements Chore {
  constructor(@Inject(RemindOfficers) private readonly reminding: RemindOfficers) {}

  async run(): Promise<void> {
    await this.reminding.run();
  }
}
