import { Inject, Injectable } from '@nestjs/common';
import { Every, systemContext, type Chore } from '@tinhso/platform';
import { SweepFilesUseCase } from '../use-cases/sweep-files.js';

/** Looks for forgotten files every minute. */
@Every(60)
@Injectable()
export class SweepChore implements Chore {
  constructor(@Inject(SweepFilesUseCase) private readonly sweeping: SweepFilesUseCase) {}

  async run(): Promise<void> {
    await this.sweeping.run(systemContext('files.sweep'));
  }
}
