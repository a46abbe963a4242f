import { Inject, Injectable } from '@nestjs/common';
import type { Disowned } from '@tinhso/assistance-contract';
import { owns, platformProblems, Problem, UnitOfWork, type RequestContext } from '@tinhso/platform';
import { Disowning } from '../../confirming/disowning.js';
import { findFiling } from '../../data/filings.js';
import { findSession } from '../../data/sessions.js';
import { ownFiling } from '../filings/read-own-filing.js';

/** The citizen says on the own device that no help was asked for: with one filing, or with a session as a whole. */
@Injectable()
export class DisownOwnUseCase {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Disowning) private readonly disowning: Disowning,
  ) {}

  /** @throws Problem not-found */
  filing(ctx: RequestContext, id: string): Promise<Disowned> {
    return this.unitOfWork.run(ctx, async (tx) => this.disowning.filing(tx, ownFiling(ctx, await findFiling(tx.manager, id)).id));
  }

  /** @throws Problem not-found */
  session(ctx: RequestContext, id: string): Promise<Disowned> {
    return this.unitOfWork.run(ctx, async (tx) => {
      const session = await findSession(tx.manager, id);
      if (!session || !owns(ctx, session.accountId)) throw Problem.from(platformProblems, 'not-found');
      return this.disowning.session(tx, session.id);
    });
  }
}
