import { Inject, Injectable } from '@nestjs/common';
import { Clock, Every, type Chore } from '@tinhso/platform';
import { DossierWatch } from '../clock/dossier-watch.js';
import { Silence } from '../clock/silence.js';
import { ReturnWatch } from '../return/return-watch.js';

const AT_ONCE = 200;

/** Every minute: nobody is left waiting because nobody looked. */
@Every(60)
@Injectable()
export class WatchChore implements Chore {
  constructor(
    @Inject(DossierWatch) private readonly watch: DossierWatch,
    @Inject(Silence) private readonly silence: Silence,
    @Inject(ReturnWatch) private readonly returns: ReturnWatch,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    const now = this.clock.now();
    await this.watch.run(now, AT_ONCE);
    await this.silence.run(now, AT_ONCE);
    await this.returns.run(now, AT_ONCE);
  }
}
