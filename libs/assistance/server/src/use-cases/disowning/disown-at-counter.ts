import { Inject, Injectable } from '@nestjs/common';
import type { Disowned } from '@tinhso/assistance-contract';
import { UnitOfWork, type RequestContext } from '@tinhso/platform';
import { Disowning } from '../../confirming/disowning.js';
import { SlipDesk } from '../confirming/slip-desk.js';

/** The person at the counter says that no help was asked for. */
@Injectable()
export class DisownAtCounterUseCase {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(SlipDesk) private readonly desk: SlipDesk,
    @Inject(Disowning) private readonly disowning: Disowning,
  ) {}

  /** @throws Problem not-found */
  run(ctx: RequestContext, id: string): Promise<Disowned> {
    return this.unitOfWork.run(ctx, async (tx) => this.disowning.filing(tx, (await this.desk.byId(tx, id)).id));
  }
}
