import { Inject, Injectable } from '@nestjs/common';
import { ownerIdOf, platformProblems, Problem, UnitOfWork, type RequestContext } from '@tinhso/platform';
import type { ConsentList } from '@tinhso/privacy-contract';
import { Consents } from '../consents/consents.js';
import { StoppedUses } from '../consents/stopped-uses.js';

/** Allows a use of data again that was stopped on request. Where it rests on consent, that counts again as it was given. */
@Injectable()
export class AllowUse {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Consents) private readonly consents: Consents,
    @Inject(StoppedUses) private readonly stops: StoppedUses,
  ) {}

  /** @throws Problem not-found for a use that is not stopped */
  run(ctx: RequestContext, use: string): Promise<ConsentList> {
    const accountId = ownerIdOf(ctx);
    return this.unitOfWork.run(ctx, async (tx) => {
      if (!(await this.stops.allow(tx, accountId, use))) throw Problem.from(platformProblems, 'not-found');
      return {
        items: await this.consents.list(tx.manager, accountId, ctx.locale),
        stopped: await this.stops.list(tx.manager, accountId, ctx.locale),
      };
    });
  }
}
