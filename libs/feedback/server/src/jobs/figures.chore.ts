import { Inject, Injectable } from '@nestjs/common';
import { Every, type Chore } from '@tinhso/platform';
import { CountFigures } from '../figures/count-figures.js';

/** Keeps the public figures at most an hour old. */
@Every(3600)
@Injectable()
export class FiguresChore implements Chore {
  constructor(@Inject(CountFigures) private readonly counting: CountFigures) {}

  run(): Promise<void> {
    return this.counting.run();
  }
}
