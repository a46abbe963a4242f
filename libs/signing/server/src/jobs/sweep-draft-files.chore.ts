import { Inject, Injectable } from '@nestjs/common';
import { Every, systemContext, type Chore } from '@tinhso/platform';
import { SweepDraftFiles } from '../use-cases/sweep-draft-files.js';

@Every(600)
@Injectable()
export class SweepDraftFilesChore implements Chore {
  constructor(@Inject(SweepDraftFiles) private readonly sweep: SweepDraftFiles) {}

  async run(): Promise<void> {
    await this.sweep.run(systemContext('signing.sweeper'));
  }
}
