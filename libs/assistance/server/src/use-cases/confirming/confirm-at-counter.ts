import { Inject, Injectable } from '@nestjs/common';
import type { ConfirmedFiling } from '@tinhso/assistance-contract';
import { UnitOfWork, type RequestContext } from '@tinhso/platform';
import { Confirmation } from '../../confirming/confirmation.js';
import { SlipDesk } from './slip-desk.js';

/** The clerk saw the identity card and confirms for the person who stands there. */
@Injectable()
export class ConfirmAtCounterUseCase {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(SlipDesk) private readonly desk: SlipDesk,
    @Inject(Confirmation) private readonly confirmation: Confirmation,
  ) {}

  /** An identity card that was seen is as sure as the highest level of the eID. @throws Problem not-found | filing-not-waiting | filing-expired */
  run(ctx: RequestContext, id: string): Promise<ConfirmedFiling> {
    return this.unitOfWork.run(ctx, async (tx) => {
      const row = await this.desk.byId(tx, id);
      return this.confirmation.confirm(tx, row.id, { way: 'counter', assurance: 2 });
    });
  }
}
