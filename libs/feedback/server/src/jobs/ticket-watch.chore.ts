import { Inject, Injectable } from '@nestjs/common';
import { Clock, Every, type Chore } from '@tinhso/platform';
import { TicketWatch } from '../clock/ticket-watch.js';

const AT_ONCE = 200;

/** Every minute: nothing is late without somebody being told. */
@Every(60)
@Injectable()
export class TicketWatchChore implements Chore {
  constructor(
    @Inject(TicketWatch) private readonly watch: TicketWatch,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    await this.watch.run(this.clock.now(), AT_ONCE);
  }
}
