import { Inject, Injectable } from '@nestjs/common';
import type { ConfirmedFiling } from '@tinhso/assistance-contract';
import { UnitOfWork, type RequestContext } from '@tinhso/platform';
import { Confirmation } from '../../confirming/confirmation.js';
import { findFiling } from '../../data/filings.js';
import { ownFiling } from '../filings/read-own-filing.js';

/** The citizen confirms on the own device, signed in. */
@Injectable()
export class ConfirmOwnUseCase {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Confirmation) private readonly confirmation: Confirmation,
  ) {}

  /** @throws Problem not-found | filing-not-waiting | filing-expired | whatever a submission is refused with */
  run(ctx: RequestContext, id: string): Promise<ConfirmedFiling> {
    return this.unitOfWork.run(ctx, async (tx) => {
      const row = ownFiling(ctx, await findFiling(tx.manager, id));
      const assurance = (ctx.actor.kind === 'citizen' && ctx.actor.assurance) || 0;
      return this.confirmation.confirm(tx, row.id, { way: 'device', assurance });
    });
  }
}
