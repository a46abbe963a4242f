import { Inject, Injectable } from '@nestjs/common';
import { Every, type Chore } from '@tinhso/platform';
import { EvaluateAccess } from '../watching/evaluate-access.js';

const MOST_BATCHES = 20;

@Every(20)
@Injectable()
export class WatchChore implements Chore {
  constructor(@Inject(EvaluateAccess) private readonly evaluate: EvaluateAccess) {}

  async run(): Promise<void> {
    for (let i = 0; i < MOST_BATCHES && (await this.evaluate.run()); i++);
  }
}
