import { Inject, Injectable } from '@nestjs/common';
import type { Disowned, LinkBody } from '@tinhso/assistance-contract';
import { UnitOfWork, type RequestContext } from '@tinhso/platform';
import { Disowning } from '../../confirming/disowning.js';
import { LinkDesk } from '../confirming/link-desk.js';

/** One tap on the page of the link, without the code: whoever got the message by mistake must be able to say so too. */
@Injectable()
export class DisownByLinkUseCase {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(LinkDesk) private readonly desk: LinkDesk,
    @Inject(Disowning) private readonly disowning: Disowning,
  ) {}

  /** @throws Problem link-unknown | too-many-requests */
  async run(ctx: RequestContext, { token }: LinkBody): Promise<Disowned> {
    await this.desk.admit(ctx);
    return this.unitOfWork.run(ctx, async (tx) => this.disowning.filing(tx, (await this.desk.filing(tx.manager, token)).id));
  }
}
