import { Inject, Injectable } from '@nestjs/common';
import { assistanceProblems, type ConfirmedFiling, type LinkConfirmBody } from '@tinhso/assistance-contract';
import { Problem, UnitOfWork, type RequestContext } from '@tinhso/platform';
import { timingSafeEqual } from 'node:crypto';
import { Confirmation } from '../../confirming/confirmation.js';
import { FilingSecrets } from '../../confirming/filing-secrets.js';
import { LinkDesk } from './link-desk.js';

/** The citizen confirms with link and code, on any phone. */
@Injectable()
export class ConfirmByLinkUseCase {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(LinkDesk) private readonly desk: LinkDesk,
    @Inject(FilingSecrets) private readonly secrets: FilingSecrets,
    @Inject(Confirmation) private readonly confirmation: Confirmation,
  ) {}

  /** @throws Problem link-unknown | link-locked | filing-not-waiting | filing-expired | whatever a submission is refused with */
  async run(ctx: RequestContext, { token, pass }: LinkConfirmBody): Promise<ConfirmedFiling> {
    await this.desk.admit(ctx);
    return this.unitOfWork.run(ctx, async (tx) => {
      const row = await this.desk.filing(tx.manager, token);
      const entered =
        row.passIndex && row.passUntil && row.passUntil > tx.now && timingSafeEqual(row.passIndex, this.secrets.passIndex(pass));
      // A confirmed filing has no pass any more: whoever pressed twice hears the same, and learns nothing new.
      if (!entered && row.state !== 'confirmed') throw Problem.from(assistanceProblems, 'link-locked');
      return this.confirmation.confirm(tx, row.id, { way: 'code', assurance: 0 });
    });
  }
}
