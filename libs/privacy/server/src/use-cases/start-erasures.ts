import { Inject, Injectable } from '@nestjs/common';
import { Clock, Publisher, Reader, systemContext, UnitOfWork } from '@tinhso/platform';
import { dueErasures, moveErasure, postponeErasure } from '../data/erasures.js';
import { Eraser } from '../erasure/eraser.js';

const DAY = 86_400_000;

/** Begins the erasures whose days are over. One that something has come in the way of is tried again a day later. */
@Injectable()
export class StartErasures {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Publisher) private readonly publisher: Publisher,
    @Inject(Eraser) private readonly eraser: Eraser,
  ) {}

  /** @returns how many began */
  async run(): Promise<number> {
    let begun = 0;
    for (const { id, accountId } of await dueErasures(this.reader.manager, this.clock.now())) {
      const [obstacle] = await this.eraser.obstacles(this.reader.manager, accountId);
      const began = await this.unitOfWork.run(systemContext('privacy.erasure'), async (tx) => {
        if (obstacle) await postponeErasure(tx, id, new Date(tx.now.getTime() + DAY));
        if (obstacle || !(await moveErasure(tx, id, 'waiting', 'running'))) return 0;
        await this.publisher.publish(tx, { type: 'privacy.erasure_due', payload: { erasureId: id, accountId } });
        return 1;
      });
      begun += began;
    }
    return begun;
  }
}
