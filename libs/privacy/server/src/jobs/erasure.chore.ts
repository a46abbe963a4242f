import { Inject, Injectable } from '@nestjs/common';
import { Every, type Chore } from '@tinhso/platform';
import { StartErasures } from '../use-cases/start-erasures.js';

@Every(60)
@Injectable()
export class ErasureChore implements Chore {
  constructor(@Inject(StartErasures) private readonly starting: StartErasures) {}

  async run(): Promise<void> {
    await this.starting.run();
  }
}
