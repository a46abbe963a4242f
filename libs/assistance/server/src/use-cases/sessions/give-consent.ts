import { Inject, Injectable } from '@nestjs/common';
import type { ConsentCode } from '@tinhso/assistance-contract';
import { IdentityFacade } from '@tinhso/identity-server';
import { accountIdOf, isDuplicate, RateLimiter, UnitOfWork, type RequestContext, type Tx } from '@tinhso/platform';
import { codeProblem, type WrongCode } from '../code-problems.js';
import { consentLimits } from '../rate-limits.js';
import { Agreement } from './agreement.js';

/** The citizen typed the code from the own phone into the helper's device. */
@Injectable()
export class GiveConsentUseCase {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(RateLimiter) private readonly limiter: RateLimiter,
    @Inject(IdentityFacade) private readonly identity: IdentityFacade,
    @Inject(Agreement) private readonly agreement: Agreement,
  ) {}

  /** @throws Problem session-not-waiting | assisted-code-wrong | assisted-code-dead | too-many-requests */
  async run(ctx: RequestContext, id: string, { code }: ConsentCode): Promise<void> {
    await this.limiter.consume(consentLimits.byHelper, accountIdOf(ctx));
    const outcome = await this.attempt(ctx, id, code);
    if (outcome) throw codeProblem(ctx, outcome);
  }

  /** Two sessions may make the account of one new person at the same time: the second finds it made. */
  private async attempt(ctx: RequestContext, id: string, code: string): Promise<WrongCode | undefined> {
    const once = () => this.unitOfWork.run(ctx, (tx) => this.enter(tx, id, code));
    try {
      return await once();
    } catch (error) {
      if (!isDuplicate(error)) throw error;
      return once();
    }
  }

  private async enter(tx: Tx, id: string, typed: string): Promise<WrongCode | undefined> {
    const helperId = accountIdOf(tx.ctx);
    const session = await this.agreement.waiting(tx, id, (each) => each.helperId === helperId && each.consent === 'code');
    const outcome = await this.identity.enterCode(tx, { subjectId: id, purpose: 'assisted-consent', typed });
    if (outcome.kind !== 'right') return outcome;
    await this.agreement.given(tx, session);
    return undefined;
  }
}
