import { Inject, Injectable } from '@nestjs/common';
import { isQuiet, newId } from '@tinhso/kernel';
import { Clock, Publisher, Reader, UnitOfWork, type RequestContext } from '@tinhso/platform';
import { gather, peopleToTell } from '../data/reminders.js';
import { Province } from '../province.js';

const AT_ONCE = 50;

/** Tells everybody once, in one message, what falls due; never at night. */
@Injectable()
export class TellWhatIsDue {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Publisher) private readonly publisher: Publisher,
    @Inject(Province) private readonly province: Province,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** @returns how many messages */
  async run(ctx: RequestContext): Promise<number> {
    if (isQuiet(this.province.hourOf(this.clock.now()))) return 0;
    const people = await peopleToTell(this.reader.manager, AT_ONCE);
    let told = 0;
    for (const accountId of people)
      await this.unitOfWork.run(ctx, async (tx) => {
        const digestId = newId();
        if ((await gather(tx, accountId, digestId)) === 0) return;
        await this.publisher.publish(tx, { type: 'bill.due_soon', payload: { digestId } });
        told++;
      });
    return told;
  }
}
