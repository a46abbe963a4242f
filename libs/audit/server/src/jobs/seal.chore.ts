import { Inject, Injectable } from '@nestjs/common';
import { Every, type Chore } from '@tinhso/platform';
import { SealEntries } from '../use-cases/seal-entries.js';

@Every(1)
@Injectable()
export class SealChore implements Chore {
  constructor(@Inject(SealEntries) private readonly seal: SealEntries) {}

  async run(): Promise<void> {
    await this.seal.run();
  }
}
