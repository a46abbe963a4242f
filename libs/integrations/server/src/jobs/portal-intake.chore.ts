import { Inject, Injectable } from '@nestjs/common';
import { Every, systemContext, type Chore } from '@tinhso/platform';
import { TakeInFromPortal } from '../use-cases/take-in-from-portal.js';

/** Looks at the national portal four times a minute. */
@Every(15)
@Injectable()
export class PortalIntakeChore implements Chore {
  constructor(@Inject(TakeInFromPortal) private readonly taking: TakeInFromPortal) {}

  async run(): Promise<void> {
    await this.taking.run(systemContext('integrations.portal-intake'));
  }
}
