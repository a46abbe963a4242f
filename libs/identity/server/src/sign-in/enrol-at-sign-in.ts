import { Inject, Injectable } from '@nestjs/common';
import { identityProblems, type AccountKind, type EnrolAnswer, type PasskeyCeremony, type TotpEnrolment } from '@tinhso/identity-contract';
import { Clock, Problem, RateLimiter, Reader, UnitOfWork, type RequestContext, type Tx } from '@tinhso/platform';
import type { AccountRow } from '../data/account.entity.js';
import { findAccount } from '../data/accounts.js';
import { completeChallenge, countChallengeTry, findChallenge, lockChallenge } from '../data/second-factor-challenges.js';
import type { SecondFactorChallengeRow } from '../data/second-factor-challenge.entity.js';
import { FactorKeeper } from '../second-factor/factor-keeper.js';
import type { IssuedSession } from '../sessions/session-keeper.js';
import { secondFactorLimits } from '../use-cases/rate-limits.js';
import { BeginSession } from './begin-session.js';
import { challengeEnded, isOpen } from './second-step.js';

export interface Enrolled {
  readonly session: IssuedSession;
  readonly backupCodes: string[];
}

/**
 * Setting up the first second factor between the steps of a sign-in. Only for accounts that must have one and have none:
 * with a factor in use, a known password alone would otherwise be enough to add another.
 */
@Injectable()
export class EnrolAtSignInUseCase {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Reader) private readonly reader: Reader,
    @Inject(RateLimiter) private readonly limiter: RateLimiter,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(FactorKeeper) private readonly factors: FactorKeeper,
    @Inject(BeginSession) private readonly beginning: BeginSession,
  ) {}

  /** @throws Problem second-factor-expired (410), too-many-requests (429) */
  async askTotp(ctx: RequestContext, kind: AccountKind, challengeId: string): Promise<TotpEnrolment> {
    const { account } = await this.open(ctx, kind, challengeId);
    return this.unitOfWork.run(ctx, (tx) => this.factors.prepareTotp(tx, account));
  }

  /** @throws Problem second-factor-expired (410), too-many-requests (429) */
  async askPasskey(ctx: RequestContext, kind: AccountKind, challengeId: string): Promise<PasskeyCeremony> {
    const { account } = await this.open(ctx, kind, challengeId);
    return this.factors.askPasskey(ctx, account, 'enrol');
  }

  /** @throws Problem second-factor-wrong (422), passkey-refused (422), second-factor-expired (410), too-many-requests (429) */
  async finish(ctx: RequestContext, kind: AccountKind, answer: EnrolAnswer): Promise<Enrolled> {
    const { account, challenge } = await this.open(ctx, kind, answer.challengeId);
    await this.limiter.consume(secondFactorLimits.byAccount, account.id);
    const passkey = answer.way === 'passkey' ? await this.factors.checkPasskey(account, answer, 'enrol') : undefined;
    const outcome = await this.unitOfWork.run(ctx, async (tx): Promise<Enrolled | 'ended' | 'wrong'> => {
      if (!isOpen(await lockChallenge(tx, challenge.id), kind, 'enrol', tx.now)) return 'ended';
      const added =
        answer.way === 'totp'
          ? await this.factors.confirmTotp(tx, account, answer.code)
          : passkey && (await this.factors.addPasskey(tx, account, passkey));
      if (!added) return this.wrong(tx, challenge.id);
      await completeChallenge(tx, challenge.id);
      return { session: await this.beginning.run(tx, account, challenge.assurance), backupCodes: added.backupCodes ?? [] };
    });
    if (outcome === 'ended') throw challengeEnded();
    if (outcome === 'wrong') throw Problem.from(identityProblems, answer.way === 'totp' ? 'second-factor-wrong' : 'passkey-refused');
    await this.limiter.forget(secondFactorLimits.byAccount, account.id);
    return outcome;
  }

  private async wrong(tx: Tx, id: string): Promise<'wrong'> {
    await countChallengeTry(tx, id);
    return 'wrong';
  }

  private async open(
    ctx: RequestContext,
    kind: AccountKind,
    id: string,
  ): Promise<{ challenge: SecondFactorChallengeRow; account: AccountRow }> {
    await this.limiter.consume(secondFactorLimits.byIp, ctx.ip ?? '-');
    const challenge = await findChallenge(this.reader.manager, id);
    if (!isOpen(challenge, kind, 'enrol', this.clock.now())) throw challengeEnded();
    const account = await findAccount(this.reader.manager, challenge.accountId);
    if (account?.state !== 'active') throw challengeEnded();
    return { challenge, account };
  }
}
