import { Inject, Injectable } from '@nestjs/common';
import { Every, type Chore } from '@tinhso/platform';
import { PurgeExpiredUseCase } from '../use-cases/purge-expired.js';

@Every(300)
@Injectable()
export class PurgeChore implements Chore {
  constructor(@Inject(PurgeExpiredUseCase) private readonly purge: PurgeExpiredUseCase) {}

  async run(): Promise<void> {
    await this.purge.run();
  }
}
