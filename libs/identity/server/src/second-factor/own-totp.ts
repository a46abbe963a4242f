import { Inject, Injectable } from '@nestjs/common';
import { identityProblems, type FactorAdded, type Security, type TotpEnrolment } from '@tinhso/identity-contract';
import { accountIdOf, platformProblems, Problem, RateLimiter, UnitOfWork, type RequestContext } from '@tinhso/platform';
import { deleteTotp } from '../data/factors.js';
import { secondFactorLimits } from '../use-cases/rate-limits.js';
import { FactorKeeper } from './factor-keeper.js';
import { FactorChanges } from './factor-changes.js';
import { lockOwnAccount } from './own-account.js';
import { securityOf } from './security-view.js';

/** The own authenticator: set up in two steps, and taken away. */
@Injectable()
export class OwnTotpUseCase {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(RateLimiter) private readonly limiter: RateLimiter,
    @Inject(FactorKeeper) private readonly factors: FactorKeeper,
    @Inject(FactorChanges) private readonly changes: FactorChanges,
  ) {}

  /** @throws Problem factor-known (409) */
  start(ctx: RequestContext): Promise<TotpEnrolment> {
    return this.unitOfWork.run(ctx, async (tx) => this.factors.prepareTotp(tx, await lockOwnAccount(tx)));
  }

  /** @throws Problem second-factor-wrong (422), too-many-requests (429) */
  async confirm(ctx: RequestContext, code: string): Promise<FactorAdded> {
    await this.limiter.consume(secondFactorLimits.byAccount, accountIdOf(ctx));
    const outcome = await this.unitOfWork.run(ctx, async (tx) => {
      const account = await lockOwnAccount(tx);
      const added = await this.factors.confirmTotp(tx, account, code);
      return added && { ...added, security: await securityOf(tx.manager, await lockOwnAccount(tx)) };
    });
    if (!outcome) throw Problem.from(identityProblems, 'second-factor-wrong');
    await this.limiter.forget(secondFactorLimits.byAccount, accountIdOf(ctx));
    return outcome;
  }

  /** @throws Problem not-found (404), last-factor (409) */
  remove(ctx: RequestContext): Promise<Security> {
    return this.unitOfWork.run(ctx, async (tx) => {
      const account = await lockOwnAccount(tx);
      if (!(await deleteTotp(tx, account.id))) throw Problem.from(platformProblems, 'not-found');
      await this.changes.settle(tx, account, 'totp-removed');
      return securityOf(tx.manager, await lockOwnAccount(tx));
    });
  }
}
