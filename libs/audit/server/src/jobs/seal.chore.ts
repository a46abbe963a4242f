import { Inject, Injectable } from '@nestjs/common';
import { Every, type Chore } from '@tinhso/platform';
import { AnchorHead } from '../sealing/anchor-head.js';
import { SealEntries } from '../sealing/seal-entries.js';

@Every(1)
@Injectable()
export class SealChore implements Chore {
  constructor(
    @Inject(SealEntries) private readonly seal: SealEntries,
    @Inject(AnchorHead) private readonly anchor: AnchorHead,
  ) {}

  async run(): Promise<void> {
    await this.seal.run();
    await this.anchor.run();
  }
}
