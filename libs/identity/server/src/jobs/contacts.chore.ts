import { Inject, Injectable } from '@nestjs/common';
import { Every, type Chore } from '@tinhso/platform';
import { ApplyDueContactsUseCase } from '../contact/apply-due-contacts.js';

@Every(60)
@Injectable()
export class ContactsChore implements Chore {
  constructor(@Inject(ApplyDueContactsUseCase) private readonly applying: ApplyDueContactsUseCase) {}

  async run(): Promise<void> {
    await this.applying.run();
  }
}
