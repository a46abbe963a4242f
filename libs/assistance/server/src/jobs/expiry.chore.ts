import { Inject, Injectable } from '@nestjs/common';
import { Every, type Chore } from '@tinhso/platform';
import { ExpireUseCase } from '../use-cases/expire.js';

/** Sessions and filings whose time is over are closed, and what was kept for them is erased. */
@Every(30)
@Injectable()
export class ExpiryChore implements Chore {
  constructor(@Inject(ExpireUseCase) private readonly expiring: ExpireUseCase) {}

  run(): Promise<void> {
    return this.expiring.run();
  }
}
